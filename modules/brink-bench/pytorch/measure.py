"""Times derivatives of PyTorch, one measurement for each line on standard input.

    python3 measure.py THREADS

A line names a case, a precision and a task, such as "large float32 gradient"; the answer is one line with the
milliseconds of one evaluation. The task "peak" does everything once and answers with the peak
of resident memory in MB; the line "quit" ends. The driver
(compare.py) asks Brink and its opponents in turn.
"""
import sys

import numpy as np
import torch
from torch.nn import functional as F

from tasks import REPEATS, timed
from toy import Toy

SHAPES = {"large": ([3072, 200, 200, 10], 5000), "tiny": ([2, 20, 20, 1], 50)}
DIRECTIONS = 6


class Mlp:
    """A multilayer perceptron with tanh on seeded Gaussian data; derivatives by one backward pass through another."""

    def __init__(self, name, precision):
        widths, examples = SHAPES[name]
        random = np.random.default_rng(1)
        self.kind = getattr(torch, precision)
        self.sequence = name == "tiny"
        self.x = self.tensor(random.standard_normal((examples, widths[0])))
        self.classes = torch.tensor(random.integers(0, widths[-1], examples))
        self.y = self.tensor(random.standard_normal((examples, widths[-1])))
        shapes = [shape for a, b in zip(widths, widths[1:]) for shape in [(b, a), (b,)]]
        self.points = [[self.tensor(random.standard_normal(s) / np.sqrt(s[-1])) for s in shapes] for _ in range(2)]
        self.w = [p.clone().requires_grad_() for p in self.points[0]]
        size = sum(p.numel() for p in self.w)
        self.u = [[self.tensor(random.standard_normal(s) / np.sqrt(size)) for s in shapes] for _ in range(DIRECTIONS)]
        self.moves = 0
        self.graph = None

    def tensor(self, array):
        return torch.tensor(np.asarray(array), dtype=self.kind)

    def move(self):
        self.moves += 1
        with torch.no_grad():
            for p, value in zip(self.w, self.points[self.moves % 2]):
                p.copy_(value)

    def loss(self):
        z = self.x
        for i in range(0, len(self.w), 2):
            z = F.linear(z, self.w[i], self.w[i + 1])
            z = torch.tanh(z) if i + 2 < len(self.w) else z
        if self.sequence:
            return 0.5 * ((z - self.y) ** 2).sum() / len(self.y)
        return F.cross_entropy(z, self.classes)

    def grad(self, scalar, keep):
        return torch.autograd.grad(scalar, self.w, create_graph=keep)

    @staticmethod
    def dot(a, b):
        return sum((x * y).sum() for x, y in zip(a, b))

    def gradient(self):
        self.move()
        return self.grad(self.loss(), False)

    def product(self):
        self.move()
        return self.grad(self.dot(self.grad(self.loss(), True), self.u[0]), False)

    def keep(self):
        """The graph of loss and gradient at the current point, for products that reuse it."""
        self.graph = self.grad(self.loss(), True)

    def product_reusing(self):
        return torch.autograd.grad(self.dot(self.graph, self.u[0]), self.w, retain_graph=True)

    def six_reusing(self):
        gradient = self.grad(self.loss(), True)
        return [torch.autograd.grad(self.dot(gradient, u), self.w, retain_graph=True) for u in self.u]

    def six_recomputing(self):
        return [self.grad(self.dot(self.grad(self.loss(), True), u), False) for u in self.u]

    def third(self):
        self.move()
        product = self.grad(self.dot(self.grad(self.loss(), True), self.u[0]), True)
        return self.grad(self.dot(product, self.u[0]), False)

    def memory(self):
        """Everything once, for the peak of memory."""
        self.third()
        self.six_reusing()


def main():
    torch.set_num_threads(int(sys.argv[1]))
    cases = {}
    for line in sys.stdin:
        words = line.split()
        if words == ["quit"]:
            return
        case, precision, task = words
        key = case, precision
        if key not in cases:
            cases.clear()
            cases[key] = Toy() if case == "toy" else Mlp(case, precision)
        if task == "peak":
            cases[key].memory()
            print(peak(), flush=True)
            continue
        prepare = getattr(cases[key], "keep", None) if task == "product_reusing" else None
        print(timed(getattr(cases[key], task), REPEATS[case], prepare), flush=True)


def peak():
    with open("/proc/self/status") as status:
        return int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024


if __name__ == "__main__":
    main()
