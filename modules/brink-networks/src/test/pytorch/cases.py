"""What is compared: for each type of objective, settings and the same network in PyTorch.

PyTorchValuesTest.java names the same settings for the same cases.
"""
import numpy as np
from torch import nn

from java_random import factorization_target
from layers import ACTIVATIONS
from networks import (ConvolutionalNet, Factorization, MambaNet, Mlp, QuadraticNet, RecurrentNet, ResidualNet,
                      SequenceTransformer, VisionTransformer)

LOSSES = ["mean-squared-error", "cross-entropy", "logistic"]
SEED = 1


class Case:
    def __init__(self, name, network, loss, x, y):
        self.name, self.network, self.loss, self.x, self.y = name, network, loss, x, y


def random_for(name):
    return np.random.default_rng([ord(character) for character in name])


def targets(random, shape, loss):
    if loss == "mean-squared-error":
        return random.standard_normal(shape)
    classes = random.integers(0, shape[-1], shape[:-1])
    return np.eye(shape[-1])[classes]


def vectors(name, network, loss, count, inputs, outputs):
    random = random_for(name)
    return Case(name, network, loss, random.standard_normal((count, inputs)), targets(random, (count, outputs), loss))


def images(name, network, loss, count, image, outputs):
    random = random_for(name)
    return Case(name, network, loss, random.standard_normal((count, *image)),
                targets(random, (count, outputs), loss))


def tokens(name, network, loss, count, length, vocabulary, shape):
    random = random_for(name)
    x = np.eye(vocabulary)[random.integers(0, vocabulary, (count, length))]
    return Case(name, network, loss, x, targets(random, (count, *shape), loss))


def mlp():
    for i, activation in enumerate(ACTIVATIONS):
        loss = LOSSES[i % 3]
        yield vectors(activation, Mlp(3, [5, 4], 2, activation), loss, 7, 3, 2)
    for loss in LOSSES:
        yield vectors(loss, Mlp(2, [3], 3, "tanh", loss != "logistic", loss == "logistic"), loss, 5, 2, 3)
    yield vectors("no-hidden-layer", Mlp(4, [], 3), "cross-entropy", 1, 4, 3)


def deep_linear():
    for loss in LOSSES:
        yield vectors(loss, Mlp(3, [2, 5], 3, "identity", False, False), loss, 5, 3, 3)


def quadratic_net():
    for loss in ["mean-squared-error", "logistic"]:
        yield vectors(loss, QuadraticNet(5, 3), loss, 7, 5, 1)


def matrix_factorization():
    for rows, columns, rank, target_rank in [(4, 3, 2, 2), (1, 5, 1, 3)]:
        target = np.array(factorization_target(SEED, rows, columns, target_rank))
        yield Case(f"{rows}x{columns}", Factorization(rows, columns, rank), "mean-squared-error", np.zeros((1, 1)),
                   target.reshape(1, -1))


def cnn():
    for loss in LOSSES:
        net = ConvolutionalNet([5, 6, 2], [3, 2], 3, 2, "tanh", 3)
        yield images(loss, net, loss, 3, [5, 6, 2], 3)
    yield images("even-kernel", ConvolutionalNet([5, 4, 1], [2], 2, 3, "gelu", 2), "cross-entropy", 2, [5, 4, 1], 2)
    yield images("no-pooling", ConvolutionalNet([3, 2, 3], [2, 2], 3, 1, "elu", 2), "logistic", 3, [3, 2, 3], 2)


def resnet():
    for loss in LOSSES:
        net = ResidualNet([5, 4, 2], [2, 4], 1, 2, "tanh", 3)
        yield images(loss, net, loss, 3, [5, 4, 2], 3)
    yield images("relu", ResidualNet([4, 3, 1], [4], 2, 1, "relu", 2), "cross-entropy", 2, [4, 3, 1], 2)


def vit():
    for loss in LOSSES:
        net = VisionTransformer([4, 6, 2], 2, 4, 1, 2, 5, "gelu", 3)
        yield images(loss, net, loss, 3, [4, 6, 2], 3)
    yield images("deep", VisionTransformer([3, 3, 1], 3, 3, 2, 1, 4, "silu", 2), "cross-entropy", 5, [3, 3, 1], 2)


def sequence_transformer():
    for loss in LOSSES:
        net = SequenceTransformer(4, 5, 5, True, 4, 1, 2, 6, "gelu", loss != "logistic")
        yield tokens(loss, net, loss, 3, 4, 5, [4, 5])
    net = SequenceTransformer(3, 4, 2, False, 6, 2, 3, 3, "tanh", False)
    yield tokens("one-target", net, "cross-entropy", 4, 3, 4, [2])


def recurrent(cell):
    for loss in LOSSES:
        yield tokens(loss, RecurrentNet(cell, 4, 4, True, 3, 1), loss, 3, 5, 4, [5, 4])
    yield tokens("one-target", RecurrentNet(cell, 3, 2, False, 2, 2), "cross-entropy", 4, 3, 3, [2])


def lstm():
    return recurrent(nn.LSTM)


def gru():
    return recurrent(nn.GRU)


def mamba():
    for loss in LOSSES:
        yield tokens(loss, MambaNet(4, 4, True, 3, 1, 6, 2, 1, 3), loss, 3, 5, 4, [5, 4])
    yield tokens("one-target", MambaNet(3, 2, False, 2, 2, 2, 3, 2, 2), "cross-entropy", 4, 3, 3, [2])


ALL = {"mlp": mlp, "deep-linear": deep_linear, "quadratic-net": quadratic_net,
       "matrix-factorization": matrix_factorization, "cnn": cnn, "resnet": resnet, "vit": vit,
       "sequence-transformer": sequence_transformer, "lstm": lstm, "gru": gru, "mamba": mamba}
