"""Writes loss, gradient, Hessian-vector product and third directional derivatives of every architecture and loss.

    python3 make_values.py [FOLDER]

Needs PyTorch and NumPy; written with PyTorch 1.13.1, float64, one thread. All derivatives are those of PyTorch's
automatic differentiation, one backward pass through another; the script refuses to write what its own extrapolated
differences do not confirm to 1e-7. FOLDER is src/test/resources/org/brink/networks/pytorch unless given.
"""
import pathlib
import sys

import numpy as np
import torch
from torch.nn import functional as F

from cases import ALL, random_for

RESOURCES = pathlib.Path(__file__).parent.parent / "resources" / "org" / "brink" / "networks" / "pytorch"
TOLERANCE = 1e-7


def loss_of(name, predictions, y):
    """Averaged over examples, and over steps where every step has a target."""
    count = predictions.numel() // predictions.shape[-1]
    if name == "mean-squared-error":
        return 0.5 * ((predictions - y) ** 2).sum() / count
    if name == "cross-entropy":
        return -(y * F.log_softmax(predictions, -1)).sum() / count
    signs = torch.where(y > 0, torch.ones(()), -torch.ones(()))
    return F.softplus(-signs * predictions).sum() / count


class Derivatives:
    """Of a case, as flat vectors in the order of the state dictionary."""

    def __init__(self, case):
        self.case = case
        self.parameters = list(case.network.parameters())
        self.x, self.y = torch.tensor(case.x), torch.tensor(case.y)

    def loss(self):
        return loss_of(self.case.loss, self.case.network(self.x), self.y)

    def next(self, scalar):
        if not scalar.requires_grad:
            return torch.zeros(sum(p.numel() for p in self.parameters))
        parts = torch.autograd.grad(scalar, self.parameters, create_graph=True, allow_unused=True)
        return torch.cat([(torch.zeros_like(p) if g is None else g).reshape(-1)
                          for g, p in zip(parts, self.parameters)])

    def gradient(self):
        return self.next(self.loss())

    def times(self, u):
        return self.next(self.gradient() @ u)

    def third(self, u, v):
        return self.next(self.times(u) @ v)

    def move(self, w):
        with torch.no_grad():
            offset = 0
            for p in self.parameters:
                p.copy_(w[offset:offset + p.numel()].reshape(p.shape))
                offset += p.numel()


def confirm(what, found, function, derivatives, w, u):
    """Central differences with step h, h/2, h/4, extrapolated."""
    def central(h):
        derivatives.move(w + h * u)
        above = function().detach()
        derivatives.move(w - h * u)
        return (above - function().detach()) / (2 * h)

    best = np.inf
    for h in [0.02, 0.005, 0.001]:
        a, b, c = central(h), central(h / 2), central(h / 4)
        first, second = (4 * b - a) / 3, (4 * c - b) / 3
        difference = (16 * second - first) / 15
        size = max(found.norm().item(), difference.norm().item(), 1e-2)
        best = min(best, (found - difference).norm().item() / size)
    derivatives.move(w)
    if not best < TOLERANCE:
        raise SystemExit(f"{what} is {best:.1e} off its differences")


def values(kind, case):
    random = random_for(kind + case.name)
    d = Derivatives(case)
    n = sum(p.numel() for p in d.parameters)
    w, u, v = (torch.tensor(scale * random.standard_normal(n)) for scale in (0.7, n ** -0.5, n ** -0.5))
    d.move(w)
    gradient, hu, uv, uu = (a.detach() for a in (d.gradient(), d.times(u), d.third(u, v), d.third(u, u)))
    label = f"{kind} {case.name}:"
    confirm(f"{label} gradient", gradient @ u, d.loss, d, w, u)
    confirm(f"{label} product", hu, d.gradient, d, w, u)
    confirm(f"{label} third derivative", uv, lambda: d.times(u), d, w, v)
    confirm(f"{label} third derivative", uu, lambda: d.times(u), d, w, u)
    arrays = {"x": case.x, "y": case.y, "u": u, "v": v, "loss": d.loss().detach().reshape(1), "gradient": gradient,
              "hu": hu, "third_uv": uv, "third_uu": uu}
    for name, block in case.network.state_dict().items():
        arrays["weights/" + name] = block
    return {f"{case.name}/{name}": np.asarray(array) for name, array in arrays.items()}


def main():
    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else RESOURCES
    folder.mkdir(parents=True, exist_ok=True)
    for kind, cases in ALL.items():
        arrays = {}
        for case in cases():
            arrays.update(values(kind, case))
        np.savez(folder / f"{kind}.npz", **arrays)
        print(kind, len(arrays), "arrays")


if __name__ == "__main__":
    main()
