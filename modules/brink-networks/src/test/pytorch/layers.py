"""Layers for which PyTorch has no module, or one whose third derivative cannot be trusted.

Parameters carry the names, shapes and order of Brink's blocks. Normalisations are written with elementary operations:
the third derivative of PyTorch's own layer_norm is wrong in some releases (check_builtin.py shows by how much).
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

EPSILON = 1e-5

ACTIVATIONS = {
    "tanh": torch.tanh,
    "relu": torch.relu,
    "elu": F.elu,
    "softplus": F.softplus,
    "hardtanh": F.hardtanh,
    "gelu": F.gelu,
    "silu": F.silu,
    "sigmoid": torch.sigmoid,
    "quadratic": lambda x: 0.5 * x * x,
    "identity": lambda x: x,
}


def standardized(x):
    """Rows of the last axis minus their mean, over the root of variance plus epsilon."""
    centred = x - x.mean(-1, keepdim=True)
    return centred * ((centred * centred).mean(-1, keepdim=True) + EPSILON) ** -0.5


class LayerNorm(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(features))
        self.bias = nn.Parameter(torch.zeros(features))

    def forward(self, x):
        return standardized(x) * self.weight + self.bias


class GroupNorm(LayerNorm):
    def __init__(self, groups, channels):
        super().__init__(channels)
        self.groups = groups

    def forward(self, x):
        normal = standardized(x.reshape(x.shape[0], self.groups, -1)).reshape(x.shape)
        return normal * self.weight[:, None, None] + self.bias[:, None, None]


class RootMeanSquareNorm(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(features))

    def forward(self, x):
        return x * ((x * x).mean(-1, keepdim=True) + EPSILON) ** -0.5 * self.weight


class Attention(nn.Module):
    """nn.MultiheadAttention(batch_first=True) for queries, keys and values from the same sequence."""

    def __init__(self, features, heads, causal):
        super().__init__()
        self.heads = heads
        self.causal = causal
        self.in_proj_weight = nn.Parameter(torch.zeros(3 * features, features))
        self.in_proj_bias = nn.Parameter(torch.zeros(3 * features))
        self.out_proj = nn.Linear(features, features)

    def forward(self, x):
        examples, length, features = x.shape
        q, k, v = (F.linear(x, self.in_proj_weight, self.in_proj_bias)
                   .reshape(examples, length, 3, self.heads, features // self.heads).permute(2, 0, 3, 1, 4))
        scores = q @ k.transpose(-1, -2) / math.sqrt(features // self.heads)
        if self.causal:
            later = torch.ones(length, length, dtype=torch.bool).triu(1)
            scores = scores.masked_fill(later, -math.inf)
        mixed = (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(examples, length, features)
        return self.out_proj(mixed)


class TransformerBlock(nn.Module):
    """nn.TransformerEncoderLayer(norm_first=True, dropout=0, batch_first=True)."""

    def __init__(self, features, heads, hidden, activation, causal):
        super().__init__()
        self.self_attn = Attention(features, heads, causal)
        self.linear1 = nn.Linear(features, hidden)
        self.linear2 = nn.Linear(hidden, features)
        self.norm1 = LayerNorm(features)
        self.norm2 = LayerNorm(features)
        self.activation = ACTIVATIONS[activation]

    def forward(self, x):
        x = x + self.self_attn(self.norm1(x))
        return x + self.linear2(self.activation(self.linear1(self.norm2(x))))


class ResidualBlock(nn.Module):
    """torchvision's BasicBlock with group normalisation."""

    def __init__(self, inputs, outputs, stride, groups, activation):
        super().__init__()
        self.activation = ACTIVATIONS[activation]
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.norm1 = GroupNorm(groups, outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.norm2 = GroupNorm(groups, outputs)
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False),
                                            GroupNorm(groups, outputs))
        else:
            self.downsample = nn.Identity()

    def forward(self, x):
        inner = self.activation(self.norm1(self.conv1(x)))
        return self.activation(self.norm2(self.conv2(inner)) + self.downsample(x))


class Mixer(nn.Module):
    """The selective scan of Mamba, step by step; parameters as in the reference implementation."""

    def __init__(self, features, channels, states, rank, taps):
        super().__init__()
        self.channels, self.states, self.rank, self.taps = channels, states, rank, taps
        self.A_log = nn.Parameter(torch.zeros(channels, states))
        self.D = nn.Parameter(torch.ones(channels))
        self.in_proj = nn.Linear(features, 2 * channels, bias=False)
        self.conv1d = nn.Conv1d(channels, channels, taps, groups=channels, padding=taps - 1)
        self.x_proj = nn.Linear(channels, rank + 2 * states, bias=False)
        self.dt_proj = nn.Linear(rank, channels)
        self.out_proj = nn.Linear(channels, features, bias=False)

    def forward(self, sequence):
        length = sequence.shape[1]
        x, z = self.in_proj(sequence).chunk(2, -1)
        x = F.silu(self.conv1d(x.transpose(1, 2))[..., :length].transpose(1, 2))
        dt, b, c = self.x_proj(x).split([self.rank, self.states, self.states], -1)
        dt = F.softplus(self.dt_proj(dt))
        a = -torch.exp(self.A_log)
        state = torch.zeros(sequence.shape[0], self.channels, self.states)
        out = []
        for t in range(length):
            decay = torch.exp(dt[:, t, :, None] * a)
            state = decay * state + (dt[:, t] * x[:, t])[:, :, None] * b[:, t, None, :]
            out.append((state * c[:, t, None, :]).sum(-1) + self.D * x[:, t])
        return self.out_proj(torch.stack(out, 1) * F.silu(z))
