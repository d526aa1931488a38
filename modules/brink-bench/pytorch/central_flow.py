"""Cost of the central flow of gradient descent, Brink beside PyTorch.

Makes a tanh network on a seeded Gaussian mixture, trains it with a small step size, goes on with gradient descent at a
step size beyond the edge until the largest eigenvalues oscillate, and takes a midpoint of that as the start. From there
Brink (org.brink.bench.flows.CentralFlowCost) and PyTorch integrate the central flow for some units of time, four Euler
steps each, in float64.

PyTorch follows the practice of the program released with arXiv:2410.24206: in each unit one warm-started LOBPCG on
vmapped Hessian-vector products (at most 100 iterations); Rayleigh quotients of the tracked vectors in the other substeps;
one nested forward-mode pass and one reverse pass for each third derivative; a small complementarity problem. Its
eigenvectors are solved for to each of the tolerances: 1e-5 is Brink's, 1e-10 the program's. Both sides print the same
losses. Needs numpy, scipy, torch, functorch.

Usage: central_flow.py CLASSPATH FOLDER [--sizes 3072,256,256,4] [--examples 1000] [--warm 60] [--settle 100] [--units 4]
                       [--tolerances 1e-5,1e-10] [--beyond 1.1] [--threads 2]

The folder keeps problem and start; without a classpath ("") the problem is only made.
"""

import argparse
import json
import subprocess
import time
from pathlib import Path

import functorch
import numpy as np
import torch
from scipy.sparse.linalg import LinearOperator, eigsh, lobpcg


def make_problem(sizes, examples):
    """Four Gaussian clouds, one-hot targets, PyTorch's default ranges of weights."""
    random = np.random.default_rng(0)
    labels = random.integers(0, sizes[-1], examples)
    middles = random.standard_normal((sizes[-1], sizes[0])) / np.sqrt(sizes[0])
    x = middles[labels] * 4 + random.standard_normal((examples, sizes[0])) / np.sqrt(sizes[0]) * 8
    y = np.eye(sizes[-1])[labels]
    weights = []
    for rows, columns in zip(sizes[:-1], sizes[1:]):
        bound = 1 / np.sqrt(rows)
        weights += [random.uniform(-bound, bound, columns * rows), random.uniform(-bound, bound, columns)]
    return x, y, np.concatenate(weights)


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
        w = w.detach().requires_grad_(True)
        value = self.loss(w)
        return value.item(), torch.autograd.grad(value, w)[0]

    def products(self, w, vs):
        """H·v for the rows of vs, vmapped, forward over reverse."""
        gradient = functorch.grad(self.loss)
        return functorch.vmap(lambda v: functorch.jvp(gradient, (w,), (v,))[1])(vs)

    def third(self, w, u, v):
        """The gradient of uᵀHv: two nested forward passes and one reverse pass."""
        def along(at):
            return functorch.jvp(lambda z: functorch.jvp(self.loss, (z,), (u,))[1], (at,), (v,))[1]
        return functorch.grad(along)(w)


def complementarity(a, b):
    """X ⪰ 0 with A + B[X] ⪰ 0 complementary, by accelerated projected gradient; b has shape k×k×k×k."""
    k = len(a)
    x = np.zeros((k, k))
    if np.linalg.eigvalsh(a)[0] >= 0:
        return x
    length = np.linalg.norm(b.reshape(k * k, k * k), 2)
    ahead, momentum = x, 1.0
    for _ in range(5000):
        gradient = a + np.einsum("ijpq,pq->ij", b, ahead)
        values, vectors = np.linalg.eigh(ahead - gradient / length)
        after = (vectors * np.maximum(values, 0)) @ vectors.T
        following = 0.5 * (1 + np.sqrt(1 + 4 * momentum ** 2))
        if np.sum((ahead - after) * (after - x)) > 0:
            following = 1.0
        ahead = after + (momentum - 1) / following * (after - x)
        done = np.linalg.norm(after - x) < 1e-13 * np.linalg.norm(after)
        x, momentum = after, following
        if done:
            break
    return x


def landing(edge, within):
    """How far the Hessian within the critical directions is from the edge, at most half a percent beyond it."""
    values, vectors = np.linalg.eigh(edge * np.eye(len(within)) - 0.5 * (within + within.T))
    return (vectors * np.maximum(values, -0.005 * edge)) @ vectors.T


def central_flow(network, w, eta, units, tracked, tolerance, substeps=4):
    """Prints one line for each unit of time: loss, predicted loss, largest eigenvalue times the step size, critical
    eigenvalues, trace of the covariance, products, third derivatives, seconds, processor seconds."""
    n, dt = len(w), 1 / substeps
    vectors = torch.from_numpy(np.linalg.qr(np.random.default_rng(1).standard_normal((n, tracked)))[0].T.copy())
    products = thirds = 0
    rows = []
    for _ in range(units):
        start, busy = time.perf_counter(), time.process_time()
        products = thirds = 0
        for substep in range(substeps):
            value, gradient = network.gradient(w)
            if substep == 0:
                def apply(v):
                    nonlocal products
                    block = torch.from_numpy(np.ascontiguousarray(v.reshape(n, -1).T))
                    products += len(block)
                    return network.products(w, block).numpy().T.copy()
                operator = LinearOperator((n, n), matvec=apply, matmat=apply, dtype=np.float64)
                values, basis = lobpcg(operator, vectors.numpy().T.copy(), largest=True, maxiter=100,
                                       tol=tolerance * 2 / eta)
                order = np.argsort(-values)
                vectors = torch.from_numpy(basis[:, order].T.copy())
                within = np.diag(values[order])
                k = int((values > 1.95 / eta).sum())
            else:
                products += len(vectors)
                within = (vectors @ network.products(w, vectors).T).numpy()
            velocity, trace = -eta * gradient, 0.0
            if k > 0:
                pairs = [(i, j) for i in range(k) for j in range(i, k)]
                thirds += len(pairs)
                d = torch.empty((k, k, n), dtype=torch.float64)
                for i, j in pairs:
                    d[i, j] = d[j, i] = network.third(w, vectors[i], vectors[j])
                flat = d.view(k * k, n)
                a = landing(2 / eta, within[:k, :k]) - dt * (flat @ velocity).view(k, k).numpy()
                b = dt * 0.5 * eta * (flat @ flat.T).view(k, k, k, k).numpy()
                x = complementarity(a, b)
                velocity = velocity - 0.5 * eta * torch.from_numpy(x.reshape(-1)) @ flat
                trace = np.trace(x)
            if substep == 0:
                row = [value, value + trace / eta, within[0, 0] * eta, k, trace]
            w = w + dt * velocity
        rows.append(row + [products, thirds, time.perf_counter() - start, time.process_time() - busy])
        print("PyTorch " + " ".join(f"{field:.8g}" for field in rows[-1]), flush=True)
    return rows


def prepare(a, sizes, folder):
    """Leaves problem.npz, weights.npy and setup.json in the folder."""
    x, y, w = make_problem(sizes, a.examples)
    network = Network(sizes, x, y)
    at = torch.from_numpy(w.copy())

    def largest(count):
        operator = LinearOperator((len(w), len(w)), dtype=np.float64, matvec=lambda v: network.products(
            at, torch.from_numpy(np.ascontiguousarray(v.reshape(1, -1))))[0].numpy())
        return np.sort(eigsh(operator, k=count, which="LA", tol=1e-3)[0])[::-1]

    small = 1 / largest(1)[0]
    for _ in range(a.warm):
        at = at - small * network.gradient(at)[1]
    eta = a.beyond * 2 / largest(1)[0]
    iterates = [at]
    for _ in range(a.settle + 1):
        iterates = iterates[-2:] + [iterates[-1] - eta * network.gradient(iterates[-1])[1]]
    at = 0.25 * (iterates[0] + 2 * iterates[1] + iterates[2])
    np.savez(folder / "problem.npz", x=x, y=y)
    np.save(folder / "weights.npy", at.numpy())
    setup = {"eta": float(eta), "eigenvalues": (largest(6) * eta).tolist()}
    (folder / "setup.json").write_text(json.dumps(setup))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("classpath")
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--sizes", default="3072,256,256,4")
    arguments.add_argument("--examples", type=int, default=1000)
    arguments.add_argument("--warm", type=int, default=60)
    arguments.add_argument("--settle", type=int, default=100)
    arguments.add_argument("--units", type=int, default=4)
    arguments.add_argument("--tolerances", default="1e-5,1e-10")
    arguments.add_argument("--beyond", type=float, default=1.1)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--java", default="java")
    a = arguments.parse_args()
    torch.set_num_threads(a.threads)
    sizes = [int(s) for s in a.sizes.split(",")]
    a.folder.mkdir(parents=True, exist_ok=True)
    if not (a.folder / "setup.json").exists():
        prepare(a, sizes, a.folder)
    setup = json.loads((a.folder / "setup.json").read_text())
    eta, scaled = setup["eta"], np.array(setup["eigenvalues"])
    print(f"step size {eta:.6g}, eigenvalues times step size {scaled}", flush=True)
    if not a.classpath:
        return
    command = [a.java, "-Xmx5g", f"-Dbrink.kernel.threads={a.threads}", "-cp", a.classpath,
               "org.brink.bench.flows.CentralFlowCost", str(a.folder), ",".join(map(str, sizes[1:-1])), repr(eta),
               str(a.units)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    print("\n".join(lines), flush=True)
    ours = [[float(field) for field in line.split()] for line in lines if not line.startswith("#")]
    # the first unit starts cold on both sides, and warms up the virtual machine
    mine = np.median([row[7:] for row in ours[1:]], axis=0)
    problem = np.load(a.folder / "problem.npz")
    network = Network(sizes, problem["x"], problem["y"])
    start = torch.from_numpy(np.load(a.folder / "weights.npy"))
    tracked = max(int((scaled > 1.5).sum()), 1)
    for tolerance in map(float, a.tolerances.split(",")):
        theirs = central_flow(network, start, eta, a.units, tracked, tolerance)
        other = np.median([row[-2:] for row in theirs[1:]], axis=0)
        difference = max(abs(o[1] - t[1]) / t[1] for o, t in zip(ours, theirs))
        for kind, own, their in zip(("seconds", "processor seconds"), mine, other):
            print(f"tolerance {tolerance:g}: {kind} in a unit of time: ours {own:.2f}, theirs {their:.2f}, theirs/ours "
                  f"{their / own:.2f}")
        print(f"predicted losses differ by at most {difference:.1e}", flush=True)


if __name__ == "__main__":
    main()
