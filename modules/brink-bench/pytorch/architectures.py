"""Times derivatives of seven architectures beside PyTorch's, in turn on the same machine, and prints theirs over ours.

    python3 architectures.py CLASSPATH [--rounds 5] [--threads 2] [--precisions float32] [--names cnn,resnet,...]

"python3 architectures.py --serve THREADS" answers lines such as "cnn float32 third" with PyTorch's milliseconds, as
org.brink.bench.jets.NetworkTiming does with ours. The PyTorch modules are those that Brink's values are tested against.
"""
import argparse
import sys
import time
from pathlib import Path

import numpy as np

from compare import REST, Side

sys.path.insert(0, str(Path(__file__).parents[2] / "brink-networks" / "src" / "test" / "pytorch"))

NAMES = ["cnn", "resnet", "vit", "sequence-transformer", "lstm", "gru", "mamba"]
IMAGES = {"cnn": 250, "resnet": 100, "vit": 250}
# ours, theirs, and what to call it
TASKS = [("gradient", "gradient", "gradient"), ("product", "product", "Hu"),
         ("product-kept", "product-reusing", "Hu kept"), ("six", "six-reusing", "six Hu"),
         ("third", "third", "with third")]


def network(name):
    from torch import nn
    from networks import (ConvolutionalNet, MambaNet, RecurrentNet, ResidualNet, SequenceTransformer,
                          VisionTransformer)
    return {
        "cnn": lambda: ConvolutionalNet([32, 32, 3], [32, 32], 3, 2, "tanh", 10),
        "resnet": lambda: ResidualNet([32, 32, 3], [16, 32], 1, 4, "relu", 10),
        "vit": lambda: VisionTransformer([32, 32, 3], 4, 64, 2, 4, 128, "gelu", 10),
        "sequence-transformer": lambda: SequenceTransformer(16, 10, 10, False, 64, 2, 4, 128, "gelu", True),
        "lstm": lambda: RecurrentNet(nn.LSTM, 10, 10, False, 64, 1),
        "gru": lambda: RecurrentNet(nn.GRU, 10, 10, False, 64, 1),
        "mamba": lambda: MambaNet(10, 10, False, 32, 2, 64, 8, 2, 4),
    }[name]()


class Theirs:
    def __init__(self, name, precision):
        import torch
        self.torch = torch
        kind = getattr(torch, precision)
        torch.manual_seed(1)
        torch.set_default_dtype(kind)
        self.net = network(name).to(kind)
        self.w = list(self.net.parameters())
        count = IMAGES.get(name, 500)
        random = np.random.default_rng(1)
        if name in IMAGES:
            x = random.standard_normal((count, 32, 32, 3))
        else:
            x = np.eye(10)[random.integers(0, 10, (count, 16))]
        self.x = torch.tensor(x, dtype=kind)
        self.y = torch.tensor(random.integers(0, 10, count))
        with torch.no_grad():
            for block in self.w:
                block.copy_(0.05 * torch.randn_like(block))
        self.u = [[0.05 * torch.randn_like(block) for block in self.w] for _ in range(6)]
        self.kept = None

    def gradient(self, keep=False):
        loss = self.torch.nn.functional.cross_entropy(self.net(self.x), self.y)
        return self.torch.autograd.grad(loss, self.w, create_graph=keep)

    def times(self, gradient, u, keep_new=False, keep_old=False):
        along = sum((g * v).sum() for g, v in zip(gradient, u))
        return self.torch.autograd.grad(along, self.w, create_graph=keep_new, retain_graph=keep_new or keep_old)

    def prepare(self, task):
        if task == "product-reusing":
            self.kept = self.gradient(True)

    def evaluate(self, task):
        if task == "gradient":
            self.gradient()
        elif task == "product":
            self.times(self.gradient(True), self.u[0])
        elif task == "product-reusing":
            self.times(self.kept, self.u[0], keep_old=True)
        elif task == "six-reusing":
            gradient = self.gradient(True)
            for u in self.u:
                self.times(gradient, u, keep_old=True)
        elif task == "third":
            self.times(self.times(self.gradient(True), self.u[0], keep_new=True), self.u[0])


def serve(threads):
    import torch
    torch.set_num_threads(threads)
    key, case = None, None
    for line in sys.stdin:
        if line.strip() == "quit":
            return
        name, precision, task = line.split()
        if key != (name, precision):
            key, case = (name, precision), Theirs(name, precision)
        case.prepare(task)
        start = time.perf_counter()
        case.evaluate(task)
        print((time.perf_counter() - start) * 1e3, flush=True)


def compare(options, name, precision):
    ours = Side(["java", "-Xmx6g", "-XX:+UseSerialGC", "-cp", options.classpath,
                 "org.brink.bench.jets.NetworkTiming", str(options.threads)], options.threads)
    theirs = Side([sys.executable, __file__, "--serve", str(options.threads)], options.threads)
    best = {}
    # every task is called twice in a row: the first call may still tidy up after another
    for _ in range(options.rounds):
        for side, column in ((ours, 0), (theirs, 1)):
            time.sleep(REST)
            for task in TASKS:
                for _ in range(2):
                    spent = side.ask(f"{name} {precision} {task[column]}")
                    key = column, task[column]
                    best[key] = min(best.get(key, spent), spent)
    ours.quit()
    theirs.quit()
    cells = [f"{label} {best[0, mine]:.4g} vs {best[1, other]:.4g} = {best[1, other] / best[0, mine]:.2f}"
             for mine, other, label in TASKS]
    print(f"{name}, {precision}, ms: " + "; ".join(cells), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("classpath", nargs="?")
    parser.add_argument("--serve", type=int)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--precisions", default="float32")
    parser.add_argument("--names", default=",".join(NAMES))
    options = parser.parse_args()
    if options.serve:
        serve(options.serve)
        return
    if not options.classpath:
        parser.error("CLASSPATH is missing")
    for precision in options.precisions.split(","):
        for name in options.names.split(","):
            compare(options, name, precision)


if __name__ == "__main__":
    main()
