"""Times a bifurcation diagram and a basin map of Brink and of NumPy, in turn. Usage: maps.py CLASSPATH [ROUNDS]"""
import subprocess
import sys
import time

import numpy as np


def bifurcation():
    """1000 values of the cubic map, 10,000 iterations, the last 100 kept; four operations in place."""
    a = np.linspace(0.5, 2, 1000)
    z = np.full(1000, 0.3)
    b, c, t = a - 2, 1 - 2 * a, np.empty(1000)
    kept = np.empty((100, 1000))
    for i in range(10_000):
        if i >= 9_900:
            kept[i - 9_900] = z
        np.add(z, b, out=t)
        np.multiply(t, z, out=t)
        np.add(t, c, out=t)
        np.multiply(t, z, out=z)
    return kept


def basin():
    """121 x 76 initial points of 1/4 (1 - x^2 y^2)^2 at step size 0.2, 50,000 steps; operations in place."""
    x, y = (g.ravel().copy() for g in np.meshgrid(np.linspace(2.2, 3.4, 121), np.linspace(0.05, 0.8, 76)))
    xx, yy, r = np.empty_like(x), np.empty_like(x), np.empty_like(x)
    with np.errstate(all="ignore"):
        for _ in range(50_000):
            np.multiply(x, x, out=xx)
            np.multiply(y, y, out=yy)
            np.multiply(xx, yy, out=r)
            np.subtract(r, 1, out=r)
            np.multiply(r, 0.2, out=r)
            np.multiply(yy, r, out=yy)
            np.multiply(xx, r, out=xx)
            np.multiply(yy, x, out=yy)
            np.multiply(xx, y, out=xx)
            np.subtract(x, yy, out=x)
            np.subtract(y, xx, out=y)
        s = x * x + y * y
        sharpness = 2 * s
    bad = ~np.isfinite(s)
    return bad.mean(), ((sharpness > 9.9) & (sharpness < 10) & ~bad).mean()


def main():
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    ours = subprocess.Popen(["java", "-cp", sys.argv[1], "org.brink.bench.maps.MapsTiming"], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, text=True)

    def ask(what, threads):
        ours.stdin.write(f"{what} {threads}\n")
        ours.stdin.flush()
        return float(ours.stdout.readline().split()[0])

    for what, theirs, repeats in (("bifurcation", bifurcation, rounds), ("basin", basin, 1)):
        print(what, "first call of a new process:", f"{ask(what, 2) * 1e3:.1f} ms")
        for _ in range(20 if what == "bifurcation" else 2):
            ask(what, 1), ask(what, 2)
        times = []
        for _ in range(repeats):
            start = time.perf_counter()
            theirs()
            times.append((time.perf_counter() - start, min(ask(what, 1) for _ in range(3)),
                          min(ask(what, 2) for _ in range(3))))
        numpy, one, two = (min(t[i] for t in times) for i in range(3))
        print(f"{what}: NumPy {numpy * 1e3:.1f} ms, Brink {one * 1e3:.2f} ms on one thread ({numpy / one:.1f} times"
              f" faster), {two * 1e3:.2f} ms on two ({numpy / two:.1f} times), one to two threads {one / two:.2f}")


main()
