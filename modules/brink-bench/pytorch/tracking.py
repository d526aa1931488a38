"""Cost of the largest eigenvalues of the Hessian along gradient descent, Brink beside PyTorch.

Makes a tanh network on seeded Gaussian examples, follows its largest eigenvalues at every step with Brink
(org.brink.bench.spectral.TrackingCost, which also solves from scratch now and then), and solves some of the same steps
by the practice of published code: scipy's eigsh over double-backward products of PyTorch. Needs numpy, scipy and torch.

Usage: tracking.py CLASSPATH [--sizes 3072,200,200,10] [--examples 5000] [--step-size 0.05] [--from 20] [--to 220]
                   [--count 6] [--accuracy 1e-4] [--cold-every 20] [--torch-every 100] [--threads 2]
"""

import argparse
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from scipy.sparse.linalg import LinearOperator, eigsh


def make_problem(folder, sizes, examples):
    """Writes problem.npz and weights.npy: unit Gaussian inputs, random one-hot targets, PyTorch's default ranges."""
    random = np.random.default_rng(0)
    x = random.standard_normal((examples, sizes[0]))
    y = np.eye(sizes[-1])[random.integers(0, sizes[-1], examples)]
    weights = []
    for rows, columns in zip(sizes[:-1], sizes[1:]):
        bound = 1 / np.sqrt(rows)
        weights += [random.uniform(-bound, bound, columns * rows), random.uniform(-bound, bound, columns)]
    w = np.concatenate(weights)
    np.savez(folder / "problem.npz", x=x, y=y)
    np.save(folder / "weights.npy", w)
    return x, y, w


class Network:
    """Half the mean squared error of the network, as a function of flat weights."""

    def __init__(self, sizes, x, y):
        self.sizes, self.x, self.y = sizes, torch.from_numpy(x), torch.from_numpy(y)

    def loss(self, w):
        h, at = self.x, 0
        for i, (rows, columns) in enumerate(zip(self.sizes[:-1], self.sizes[1:])):
            weight = w[at:at + rows * columns].view(columns, rows)
            bias = w[at + rows * columns:at + rows * columns + columns]
            at += rows * columns + columns
            h = torch.nn.functional.linear(h, weight, bias)
            if i < len(self.sizes) - 2:
                h = torch.tanh(h)
        return 0.5 * ((h - self.y) ** 2).sum() / len(self.x)

    def gradient(self, w):
        w = torch.from_numpy(w).requires_grad_(True)
        return torch.autograd.grad(self.loss(w), w)[0].numpy()

    def product(self, w, v):
        """One product by double backward, the graph built anew, as published code does."""
        w = torch.from_numpy(w).requires_grad_(True)
        (g,) = torch.autograd.grad(self.loss(w), w, create_graph=True)
        return torch.autograd.grad(g @ torch.from_numpy(v), w)[0].numpy()


def eigsh_at(network, w, count, tolerance):
    products = 0

    def apply(v):
        nonlocal products
        products += 1
        return network.product(w, np.ascontiguousarray(v.ravel()))

    start = time.perf_counter()
    operator = LinearOperator((len(w), len(w)), matvec=apply, dtype=np.float64)
    values = eigsh(operator, k=count, which="LA", tol=tolerance)[0]
    return np.sort(values)[::-1], products, time.perf_counter() - start


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("classpath")
    arguments.add_argument("--sizes", default="3072,200,200,10")
    arguments.add_argument("--examples", type=int, default=5000)
    arguments.add_argument("--step-size", type=float, default=0.05)
    arguments.add_argument("--from", dest="first", type=int, default=20)
    arguments.add_argument("--to", type=int, default=220)
    arguments.add_argument("--count", type=int, default=6)
    arguments.add_argument("--accuracy", type=float, default=1e-4)
    arguments.add_argument("--cold-every", type=int, default=20)
    arguments.add_argument("--torch-every", type=int, default=100)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--java", default="java")
    a = arguments.parse_args()
    torch.set_num_threads(a.threads)
    sizes = [int(s) for s in a.sizes.split(",")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        x, y, w = make_problem(folder, sizes, a.examples)
        command = [a.java, "-Xmx5g", f"-Dbrink.kernel.threads={a.threads}", "-cp", a.classpath,
                   "org.brink.bench.spectral.TrackingCost", name, ",".join(map(str, sizes[1:-1])), str(a.step_size),
                   str(a.first), str(a.to), str(a.count), str(a.accuracy), str(a.cold_every)]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    print(lines[0])
    rows = [[float(field) for field in line.split()] for line in lines if line[0].isdigit()]
    steady = rows[3:]
    cold = [row for row in rows if len(row) > 6]
    products = np.array([row[4] for row in steady])
    seconds = np.array([row[5] for row in steady])
    print(f"largest {rows[0][2]:.4g} to {rows[-1][2]:.4g}, 2/step size {2 / a.step_size:.4g}")
    print(f"tracked: {products.mean():.2f} products a step (median {np.median(products):.0f}, most "
          f"{products.max():.0f}), {seconds.mean():.3f} s; largest relative error {max(row[8] for row in cold):.1e}")
    print(f"from scratch, Lanczos at the same bound: {np.mean([row[6] for row in cold]):.1f} products, "
          f"{np.mean([row[7] for row in cold]):.3f} s; largest relative error {max(row[9] for row in cold):.1e}")
    network, times, counts = Network(sizes, x, y), [], []
    for step in range(a.to):
        if step >= a.first and (step - a.first) % a.torch_every == 0:
            values, count, duration = eigsh_at(network, w, a.count, a.accuracy)
            row = next(row for row in rows if row[0] == step)
            print(f"PyTorch + eigsh at step {step}: {count} products, {duration:.2f} s; largest {values[0]:.8g}, "
                  f"least {values[-1]:.8g} (tracked {row[2]:.6g}, {row[3]:.6g})")
            times.append(duration)
            counts.append(count)
        if step + 1 < a.to and any(s > step for s in range(a.first, a.to, a.torch_every)):
            w = w - a.step_size * network.gradient(w)
    print(f"PyTorch + eigsh: {np.mean(counts):.1f} products, {np.mean(times):.2f} s a step: "
          f"{np.mean(times) / seconds.mean():.1f} times the time of tracking")


if __name__ == "__main__":
    main()
