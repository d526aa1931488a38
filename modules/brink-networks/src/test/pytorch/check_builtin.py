"""Compares layers.py with PyTorch's own modules: they load the same state dictionary and give the same numbers.

    python3 check_builtin.py

Prints, for the modules that normalise, by how much derivatives of order 1, 2 and 3 of PyTorch's own differ. In
PyTorch 1.13 the third derivative of layer_norm is wrong, and so is that of TransformerEncoderLayer; values and the
first two derivatives agree to rounding.
"""
import torch
from torch import nn

from layers import GroupNorm, LayerNorm, TransformerBlock


def orders(module, x, u):
    """Value and derivatives along u, of a smooth scalar function of the module's output."""
    x = x.clone().requires_grad_()
    scalar = torch.sin(module(x)).sum()
    found = [scalar]
    for _ in range(3):
        scalar, = torch.autograd.grad(scalar, x, create_graph=True)
        found.append(scalar)
        scalar = (scalar * u).sum()
    return found


def compare(name, own, builtin, x):
    builtin.load_state_dict(own.state_dict())
    builtin.train()
    u = torch.randn_like(x)
    pairs = zip(orders(own, x, u), orders(builtin, x, u))
    errors = [((a - b).norm() / a.norm()).item() for a, b in pairs]
    print(f"{name:24}" + "".join(f"  order {i}: {error:.1e}" for i, error in enumerate(errors)))
    if max(errors[:3]) > 1e-12:
        raise SystemExit(f"{name} is not PyTorch's")


def randomised(module):
    with torch.no_grad():
        for p in module.parameters():
            p.normal_()
    return module


def main():
    torch.manual_seed(1)
    torch.set_default_dtype(torch.float64)
    compare("LayerNorm", randomised(LayerNorm(5)), nn.LayerNorm(5), torch.randn(3, 5))
    compare("GroupNorm", randomised(GroupNorm(2, 4)), nn.GroupNorm(2, 4), torch.randn(3, 4, 2, 3))
    block = nn.TransformerEncoderLayer(4, 2, 6, 0.0, "gelu", batch_first=True, norm_first=True)
    compare("TransformerEncoderLayer", randomised(TransformerBlock(4, 2, 6, "gelu", False)), block,
            torch.randn(3, 5, 4))


if __name__ == "__main__":
    main()
