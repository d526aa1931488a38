"""Brink's architectures as PyTorch modules: state_dict() has the names, shapes and order of Brink's blocks."""
import math

import torch
from torch import nn
from torch.nn import functional as F

from layers import (ACTIVATIONS, GroupNorm, LayerNorm, Mixer, ResidualBlock, RootMeanSquareNorm, TransformerBlock)


class Mlp(nn.Module):
    def __init__(self, inputs, hidden, outputs, activation="tanh", hidden_bias=True, output_bias=True):
        super().__init__()
        widths = [inputs, *hidden, outputs]
        self.activation = ACTIVATIONS[activation]
        self.depth = len(widths) - 1
        for i in range(self.depth):
            bias = output_bias if i == self.depth - 1 else hidden_bias
            setattr(self, f"layer{i + 1}", nn.Linear(widths[i], widths[i + 1], bias))

    def forward(self, x):
        for i in range(self.depth - 1):
            x = self.activation(getattr(self, f"layer{i + 1}")(x))
        return getattr(self, f"layer{self.depth}")(x)


class QuadraticNet(nn.Module):
    def __init__(self, inputs, width):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(width, inputs))

    def forward(self, x):
        width, inputs = self.weight.shape
        hidden = F.linear(x, self.weight) / math.sqrt(inputs)
        return (0.5 * hidden * hidden).sum(-1, keepdim=True) / math.sqrt(width)


class Factorization(nn.Module):
    def __init__(self, rows, columns, rank):
        super().__init__()
        self.left = nn.Parameter(torch.zeros(rows, rank))
        self.right = nn.Parameter(torch.zeros(columns, rank))

    def forward(self, x):
        return (self.left @ self.right.T).reshape(1, -1)


def channels_first(x):
    return x.permute(0, 3, 1, 2)


class ConvolutionalNet(nn.Module):
    def __init__(self, image, channels, kernel, pool, activation, outputs):
        super().__init__()
        height, width, before = image
        self.activation = ACTIVATIONS[activation]
        self.pool = pool
        self.depth = len(channels)
        for i, after in enumerate(channels):
            setattr(self, f"conv{i + 1}", nn.Conv2d(before, after, kernel, padding=kernel // 2))
            height = (height + 2 * (kernel // 2) - kernel + 1) // pool
            width = (width + 2 * (kernel // 2) - kernel + 1) // pool
            before = after
        self.head = nn.Linear(before * height * width, outputs)

    def forward(self, x):
        x = channels_first(x)
        for i in range(self.depth):
            x = F.avg_pool2d(self.activation(getattr(self, f"conv{i + 1}")(x)), self.pool)
        return self.head(x.flatten(1))


class ResidualNet(nn.Module):
    def __init__(self, image, channels, blocks, groups, activation, outputs):
        super().__init__()
        self.activation = ACTIVATIONS[activation]
        self.conv1 = nn.Conv2d(image[2], channels[0], 3, padding=1, bias=False)
        self.norm1 = GroupNorm(groups, channels[0])
        before = channels[0]
        self.stages = len(channels)
        for stage, after in enumerate(channels):
            parts = []
            for block in range(blocks):
                stride = 2 if stage > 0 and block == 0 else 1
                parts.append(ResidualBlock(before, after, stride, groups, activation))
                before = after
            setattr(self, f"layer{stage + 1}", nn.Sequential(*parts))
        self.fc = nn.Linear(before, outputs)

    def forward(self, x):
        x = self.activation(self.norm1(self.conv1(channels_first(x))))
        for stage in range(self.stages):
            x = getattr(self, f"layer{stage + 1}")(x)
        return self.fc(x.mean((2, 3)))


class PatchEmbedding(nn.Conv2d):
    def forward(self, x):
        return super().forward(x).flatten(2).transpose(1, 2)


class VisionTransformer(nn.Module):
    def __init__(self, image, patch, features, depth, heads, hidden, activation, outputs):
        super().__init__()
        patches = image[0] // patch * (image[1] // patch)
        self.pos_embed = nn.Parameter(torch.zeros(patches, features))
        self.patch_embed = PatchEmbedding(image[2], features, patch, patch)
        self.layers = nn.ModuleList(
            TransformerBlock(features, heads, hidden, activation, False) for _ in range(depth))
        self.norm = LayerNorm(features)
        self.head = nn.Linear(features, outputs)

    def forward(self, x):
        x = self.patch_embed(channels_first(x)) + self.pos_embed
        for layer in self.layers:
            x = layer(x)
        return self.head(self.norm(x).mean(1))


class Embedding(nn.Embedding):
    """Of one-hot tokens."""

    def forward(self, x):
        return super().forward(x.argmax(-1))


class SequenceTransformer(nn.Module):
    def __init__(self, length, vocabulary, targets, every_step, features, depth, heads, hidden, activation, causal):
        super().__init__()
        self.every_step = every_step
        self.pos_embed = nn.Parameter(torch.zeros(length, features))
        self.embedding = Embedding(vocabulary, features)
        self.layers = nn.ModuleList(
            TransformerBlock(features, heads, hidden, activation, causal) for _ in range(depth))
        self.norm = LayerNorm(features)
        self.head = nn.Linear(features, targets)

    def forward(self, x):
        x = self.embedding(x) + self.pos_embed
        for layer in self.layers:
            x = layer(x)
        x = self.norm(x)
        return self.head(x if self.every_step else x.mean(1))


class RecurrentNet(nn.Module):
    def __init__(self, cell, features, targets, every_step, hidden, layers):
        super().__init__()
        self.every_step = every_step
        self.rnn = cell(features, hidden, layers, batch_first=True)
        self.head = nn.Linear(hidden, targets)

    def forward(self, x):
        states, _ = self.rnn(x)
        return self.head(states if self.every_step else states[:, -1])


class MambaLayer(nn.Module):
    def __init__(self, features, channels, states, rank, taps):
        super().__init__()
        self.mixer = Mixer(features, channels, states, rank, taps)
        self.norm = RootMeanSquareNorm(features)

    def forward(self, x):
        return x + self.mixer(self.norm(x))


class MambaNet(nn.Module):
    def __init__(self, vocabulary, targets, every_step, features, depth, channels, states, rank, taps):
        super().__init__()
        self.every_step = every_step
        self.embedding = Embedding(vocabulary, features)
        self.layers = nn.ModuleList(MambaLayer(features, channels, states, rank, taps) for _ in range(depth))
        self.norm_f = RootMeanSquareNorm(features)
        self.head = nn.Linear(features, targets)

    def forward(self, x):
        x = self.embedding(x)
        for layer in self.layers:
            x = layer(x)
        x = self.norm_f(x)
        return self.head(x if self.every_step else x[:, -1])
