"""Writes the trajectories that ReferenceTrajectoriesTest compares with.

Every case takes 200 full-batch steps on the reference network (one hidden layer of 30 tanh units, Chebyshev
polynomial T4 at 20 points, 90 weights in the order w1, b, w2) in double precision and stores the weights after
1, 20 and 200 steps. Methods that torch.optim has are run by PyTorch 1.13; the others are written out here from
their papers. NAdam is written out too, because the 1.13 release multiplies its momentum product once too often
(its documentation does not).

The methods for matrices also run on a small matrix problem, ½‖tanh(AW)V − C‖², whose blocks are the 4×3 matrix
W, the 3×5 matrix V and a vector of 5 that is added to the rows; A and C are waves.

Usage: python3 reference_trajectories.py OUTPUT.npz
"""

import math
import sys

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

HIDDEN, POINTS, STEPS = 30, 20, 200
KEPT = (1, 20, 200)
X = torch.linspace(-1, 1, POINTS).reshape(-1, 1)
Y = 8 * X**4 - 8 * X**2 + 1


def start():
    j = np.arange(1, HIDDEN + 1)
    scale = math.sqrt(2 / (HIDDEN + 1)) * math.sqrt(2)
    return np.concatenate([1.9 * scale * np.sin(3.7 * j), np.zeros(HIDDEN), scale * np.cos(2.3 * j)])


def loss(w):
    a, b, c = w[:HIDDEN], w[HIDDEN:2 * HIDDEN], w[2 * HIDDEN:]
    f = torch.tanh(X * a + b) @ c
    return ((f - Y[:, 0])**2).sum() / (2 * POINTS)


def value_and_gradient(w):
    leaf = torch.tensor(w, requires_grad=True)
    value = loss(leaf)
    value.backward()
    return value.item(), leaf.grad.numpy().copy()


def gradient(w):
    return value_and_gradient(w)[1]


def by_torch(make):
    w = torch.tensor(start(), requires_grad=True)
    optimizer = make([w])
    kept = []
    for t in range(1, STEPS + 1):
        optimizer.zero_grad()
        loss(w).backward()
        optimizer.step()
        if t in KEPT:
            kept.append(w.detach().numpy().copy())
    return np.array(kept)


def by_hand(step):
    """step(t, w, memory) returns the next w; memory is a dict that starts empty."""
    w, memory, kept = start(), {}, []
    for t in range(1, STEPS + 1):
        w = step(t, w, memory)
        if t in KEPT:
            kept.append(w.copy())
    return np.array(kept)


def average(memory, name, decay, value):
    memory[name] = decay * memory.get(name, 0 * value) + (1 - decay) * value
    return memory[name]


def momentum_average(eta, beta, look_ahead):
    def step(t, w, memory):
        g = gradient(w)
        m = average(memory, "m", beta, g)
        return w - eta * (beta * m + (1 - beta) * g if look_ahead else m)
    return step


def rmsprop(eta, decay, eps, momentum=0.0, corrected=False, scalar=False):
    def step(t, w, memory):
        g = gradient(w)
        m = average(memory, "m", momentum, g)
        v = average(memory, "v", decay, np.array(g @ g) if scalar else g * g)
        v = v / (1 - decay**t) if corrected else v
        return w - eta * m / (np.sqrt(v) + eps)
    return step


def nadam(eta, b1, b2, eps, psi=None):
    def mu(t):
        return b1 if psi is None else b1 * (1 - 0.5 * 0.96**(t * psi))

    def step(t, w, memory):
        g = gradient(w)
        m = average(memory, "m", b1, g)
        v = average(memory, "v", b2, g * g)
        memory["product"] = memory.get("product", 1.0) * mu(t)
        after = memory["product"] * mu(t + 1)
        direction = (1 - mu(t)) * g / (1 - memory["product"]) + mu(t + 1) * m / (1 - after)
        return w - eta * direction / (np.sqrt(v / (1 - b2**t)) + eps)
    return step


def padam(eta, b1, b2, power, eps):
    def step(t, w, memory):
        g = gradient(w)
        m = average(memory, "m", b1, g)
        v = average(memory, "v", b2, g * g)
        memory["max"] = np.maximum(memory.get("max", 0 * v), v)
        return w - eta * m / (1 - b1**t) / ((memory["max"] / (1 - b2**t))**power + eps)
    return step


def adabelief(eta, b1, b2, eps):
    def step(t, w, memory):
        g = gradient(w)
        m = average(memory, "m", b1, g)
        memory["s"] = b2 * memory.get("s", 0 * g) + (1 - b2) * (g - m)**2 + eps
        return w - eta * m / (1 - b1**t) / (np.sqrt(memory["s"] / (1 - b2**t)) + eps)
    return step


def sign(eta, momentum, scaled):
    def step(t, w, memory):
        m = average(memory, "m", momentum, gradient(w))
        return w - eta * (np.abs(m).sum() if scaled else 1) * np.sign(m)
    return step


def lion(eta, b1, b2):
    def step(t, w, memory):
        g = gradient(w)
        c = b1 * memory.get("m", 0 * g) + (1 - b1) * g
        average(memory, "m", b2, g)
        return w - eta * np.sign(c)
    return step


def normalised(eta):
    def step(t, w, memory):
        g = gradient(w)
        return w - eta * g / np.linalg.norm(g)
    return step


def root_loss(eta):
    def step(t, w, memory):
        value, g = value_and_gradient(w)
        return w - eta * g / (2 * math.sqrt(value))
    return step


def polyak(factor, largest):
    def step(t, w, memory):
        value, g = value_and_gradient(w)
        return w - factor * min(largest, value / (g @ g)) * g
    return step


def sam(eta, rho, momentum=0.0):
    def step(t, w, memory):
        g = gradient(w)
        h = gradient(w + rho * g / np.linalg.norm(g))
        memory["m"] = momentum * memory.get("m", 0 * h) + h
        return w - eta * memory["m"]
    return step


def asam(eta, rho, floor):
    def step(t, w, memory):
        g = gradient(w)
        scale = np.abs(w) + floor
        return w - eta * gradient(w + rho * scale**2 * g / np.linalg.norm(scale * g))
    return step


def clipped(eta, largest):
    def step(t, w, memory):
        g = gradient(w)
        return w - eta * g * min(1, largest / np.linalg.norm(g))
    return step


def decayed(eta, beta, rate):
    def step(t, w, memory):
        memory["m"] = beta * memory.get("m", 0 * w) + gradient(w)
        return (1 - rate) * w - eta * memory["m"]
    return step


def frozen_rmsprop(eta, decay, eps, last):
    def step(t, w, memory):
        g = gradient(w)
        if t <= last:
            memory["p"] = np.sqrt(average(memory, "v", decay, g * g)) + eps
        return w - eta * g / memory["p"]
    return step


SHAPES = [(0, 4, 3), (12, 3, 5), (27, 5, 1)]


def matrix_start():
    k = np.arange(32)
    return 0.5 * np.sin(1.3 * k + 0.1 * k * k)


def matrix_gradient(w):
    leaf = torch.tensor(w, requires_grad=True)
    i, j = torch.arange(6.0)[:, None], torch.arange(4.0)[None, :]
    a = torch.sin(1.7 * i + 0.9 * j * j + 0.5 * i * j)
    k = torch.arange(5.0)[None, :]
    c = torch.cos(0.8 * i * k + 1.1 * k * k)
    f = torch.tanh(a @ leaf[:12].reshape(4, 3)) @ leaf[12:27].reshape(3, 5) + leaf[27:]
    (0.5 * ((f - c)**2).sum()).backward()
    return leaf.grad.numpy().copy()


def on_matrices(step):
    return on_blocks(step, matrix_start(), matrix_gradient, SHAPES)


def on_net(step):
    return on_blocks(step, start(), gradient, [(0, HIDDEN, 1), (HIDDEN, HIDDEN, 1), (2 * HIDDEN, 1, HIDDEN)])


def on_blocks(step, w, gradient_at, shapes):
    """step(t, W, G, memory) returns the step of one block; memory is a dict of its own for every block."""
    memories, kept = [{} for _ in shapes], []
    for t in range(1, STEPS + 1):
        g, after = gradient_at(w), w.copy()
        for (at, m, n), memory in zip(shapes, memories):
            part = slice(at, at + m * n)
            after[part] -= step(t, w[part].reshape(m, n), g[part].reshape(m, n), memory).reshape(-1)
        w = after
        if t in KEPT:
            kept.append(w.copy())
    return np.array(kept)


def spectral(matrix, function):
    values, vectors = np.linalg.eigh(matrix)
    return vectors @ np.diag(function(values)) @ vectors.T


def shampoo(eta, eps):
    def step(t, w, g, memory):
        m, n = g.shape
        memory["L"] = memory.get("L", eps * np.eye(m)) + g @ g.T
        memory["R"] = memory.get("R", eps * np.eye(n)) + g.T @ g
        if n == 1:
            return eta * spectral(memory["L"], lambda x: x**-0.5) @ g
        if m == 1:
            return eta * g @ spectral(memory["R"], lambda x: x**-0.5)
        return eta * spectral(memory["L"], lambda x: x**-0.25) @ g @ spectral(memory["R"], lambda x: x**-0.25)
    return step


def soap(eta, b1, b2, eps, initial, every):
    def step(t, w, g, memory):
        m, n = g.shape
        if t > 1 and (t - 1) % every == 0 and min(m, n) > 1:
            memory["U"] = np.linalg.qr(memory["L"] @ memory["U"])[0]
            memory["W"] = np.linalg.qr(memory["R"] @ memory["W"])[0]
        u, v = memory.setdefault("U", np.eye(m)), memory.setdefault("W", np.eye(n))
        memory["L"] = b2 * memory.get("L", initial * np.eye(m)) + (1 - b2) * g @ g.T
        memory["R"] = b2 * memory.get("R", initial * np.eye(n)) + (1 - b2) * g.T @ g
        first = average(memory, "m", b1, g)
        second = average(memory, "v", b2, (u.T @ g @ v)**2)
        inner = (u.T @ first @ v) / (1 - b1**t) / (np.sqrt(second / (1 - b2**t)) + eps)
        return eta * u @ inner @ v.T
    return step


def muon(eta, beta, iterations, eps):
    def step(t, w, g, memory):
        average(memory, "m", beta, g)
        x = (1 - beta) * g + beta * memory["m"]
        x = x / (np.linalg.norm(x) + eps)
        for _ in range(iterations):
            a = x @ x.T
            x = 3.4445 * x + (-4.7750 * a + 2.0315 * a @ a) @ x
        return eta * math.sqrt(max(1, g.shape[0] / g.shape[1])) * x
    return step


def spectral_descent(eta):
    def step(t, w, g, memory):
        u, _, v = np.linalg.svd(g, full_matrices=False)
        return eta * u @ v
    return step


def adafactor(eta, relative):
    def step(t, w, g, memory):
        decay = 1 - t**-0.8
        square = g * g + 1e-30
        if g.shape[1] == 1:
            second = average(memory, "v", decay, square)
        else:
            rows = average(memory, "r", decay, square.mean(axis=1))
            second = np.outer(rows / rows.mean(), average(memory, "c", decay, square.mean(axis=0)))
        update = g / np.sqrt(second)
        update = update / max(1.0, np.sqrt((update**2).mean()))
        return eta * (max(1e-3, np.sqrt((w**2).mean())) if relative else 1) * update
    return step


MATRIX_CASES = {
    "shampoo": lambda: on_matrices(shampoo(0.02, 1e-4)),
    "soap": lambda: on_matrices(soap(0.003, 0.9, 0.95, 1e-8, 0.01, 3)),
    "muon": lambda: on_matrices(muon(0.002, 0.95, 5, 1e-7)),
    "spectral-descent": lambda: on_matrices(spectral_descent(0.001)),
    "adafactor": lambda: on_matrices(adafactor(0.001, False)),
    "adafactor-relative": lambda: on_matrices(adafactor(0.003, True)),
    "net-shampoo": lambda: on_net(shampoo(0.02, 1e-4)),
    "net-soap": lambda: on_net(soap(0.003, 0.9, 0.95, 1e-8, 0.01, 3)),
    "net-muon": lambda: on_net(muon(0.001, 0.95, 5, 1e-7)),
    "net-spectral-descent": lambda: on_net(spectral_descent(0.001)),
    "net-adafactor": lambda: on_net(adafactor(0.0002, False)),
}

CASES = {
    "gd": lambda: by_torch(lambda p: torch.optim.SGD(p, lr=0.4)),
    "momentum-sum": lambda: by_torch(lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9)),
    "momentum-average": lambda: by_hand(momentum_average(0.4, 0.9, False)),
    "nesterov-sum": lambda: by_torch(lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9, nesterov=True)),
    "nesterov-average": lambda: by_hand(momentum_average(0.4, 0.9, True)),
    "adagrad": lambda: by_torch(lambda p: torch.optim.Adagrad(p, lr=0.02)),
    "adagrad-initial": lambda: by_torch(lambda p: torch.optim.Adagrad(p, lr=0.1, initial_accumulator_value=0.1)),
    "rmsprop": lambda: by_torch(lambda p: torch.optim.RMSprop(p, lr=0.001, alpha=0.99)),
    "rmsprop-corrected": lambda: by_hand(rmsprop(0.003, 0.99, 1e-7, corrected=True)),
    "rmsprop-momentum": lambda: by_hand(rmsprop(0.003, 0.99, 1e-8, momentum=0.9)),
    "scalar-rmsprop": lambda: by_hand(rmsprop(0.02, 0.99, 1e-8, scalar=True)),
    "scalar-rmsprop-corrected": lambda: by_hand(rmsprop(0.02, 0.99, 1e-8, 0.5, True, True)),
    "adadelta": lambda: by_torch(lambda p: torch.optim.Adadelta(p, lr=0.3)),
    "adam": lambda: by_torch(lambda p: torch.optim.Adam(p, lr=0.003, betas=(0.9, 0.99))),
    "adamw": lambda: by_torch(lambda p: torch.optim.AdamW(p, lr=0.003, weight_decay=0.1)),
    "nadam": lambda: by_hand(nadam(0.003, 0.9, 0.999, 1e-8)),
    "nadam-warming": lambda: by_hand(nadam(0.002, 0.9, 0.999, 1e-8, 0.004)),
    "amsgrad": lambda: by_torch(lambda p: torch.optim.Adam(p, lr=0.003, betas=(0.9, 0.9), amsgrad=True)),
    "padam": lambda: by_hand(padam(0.01, 0.9, 0.999, 0.125, 1e-8)),
    "adabelief": lambda: by_hand(adabelief(0.003, 0.9, 0.999, 1e-8)),
    "adamax": lambda: by_torch(lambda p: torch.optim.Adamax(p, lr=0.003)),
    "sign-gd": lambda: by_hand(sign(0.001, 0.0, False)),
    "sign-gd-momentum": lambda: by_hand(sign(0.001, 0.9, False)),
    "sign-gd-scaled": lambda: by_hand(sign(0.001, 0.0, True)),
    "lion": lambda: by_hand(lion(0.001, 0.9, 0.99)),
    "normalised-gd": lambda: by_hand(normalised(0.01)),
    "sqrt-loss-gd": lambda: by_hand(root_loss(0.1)),
    "polyak-step": lambda: by_hand(polyak(0.1, 1.0)),
    "sam": lambda: by_hand(sam(0.2, 0.05)),
    "sam-momentum": lambda: by_hand(sam(0.05, 0.05, 0.9)),
    "asam": lambda: by_hand(asam(0.2, 0.5, 0.01)),
    "clipping": lambda: by_hand(clipped(0.4, 0.1)),
    "weight-decay": lambda: by_hand(decayed(0.05, 0.9, 0.001)),
    "frozen": lambda: by_hand(frozen_rmsprop(0.001, 0.99, 1e-8, 51)),
}

if __name__ == "__main__":
    np.savez_compressed(sys.argv[1], **{name: run() for name, run in {**CASES, **MATRIX_CASES}.items()})
