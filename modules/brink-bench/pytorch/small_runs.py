"""Many small trainings one after the other: 2-20-20-1, tanh, 50 examples, 2,000 steps of gradient descent in double
precision, the loss kept at every step. Prints runs per second.

usage: small_runs.py [RUNS] [PROCESSES] [THREADS]
"""
import sys
import time
from multiprocessing import Pool

import torch

STEPS = 2000
EXAMPLES = 50


def run(seed):
    torch.manual_seed(seed)
    x = torch.randn(EXAMPLES, 2, dtype=torch.float64)
    y = torch.randn(EXAMPLES, 1, dtype=torch.float64)
    net = torch.nn.Sequential(torch.nn.Linear(2, 20), torch.nn.Tanh(), torch.nn.Linear(20, 20), torch.nn.Tanh(),
                              torch.nn.Linear(20, 1)).double()
    parameters = list(net.parameters())
    losses = torch.empty(STEPS + 1, dtype=torch.float64)
    for step in range(STEPS + 1):
        loss = 0.5 * ((net(x) - y) ** 2).sum(1).mean()
        losses[step] = loss.detach()
        gradients = torch.autograd.grad(loss, parameters)
        with torch.no_grad():
            for p, g in zip(parameters, gradients):
                p -= 0.1 * g
    return losses[-1].item()


def start(threads):
    torch.set_num_threads(threads)


def main():
    runs, processes, threads = (int(arg) for arg in (sys.argv[1:] + ["20", "1", "2"][len(sys.argv) - 1:]))
    if processes == 1:
        start(threads)
        run(0)
        begin = time.perf_counter()
        for seed in range(runs):
            run(seed)
        seconds = time.perf_counter() - begin
    else:
        with Pool(processes, start, (threads,)) as pool:
            pool.map(run, range(processes))
            begin = time.perf_counter()
            pool.map(run, range(runs), 1)
            seconds = time.perf_counter() - begin
    print(f"{runs / seconds:.3f} runs/s, {processes} processes with {threads} threads each")


if __name__ == "__main__":
    main()
