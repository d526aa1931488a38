"""Times a bifurcation diagram and a basin map of Brink and of NumPy, in turn. Usage: maps.py CLASSPATH [FACTOR]

Brink is asked until its times are stable, as JMH does; then NumPy and Brink on one and two threads take turns. FACTOR
times as many rounds as usual.
"""
import statistics
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
    ours = subprocess.Popen(["java", "-cp", sys.argv[1], "org.brink.bench.maps.MapsTiming"], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, text=True)

    def ask(what, threads):
        ours.stdin.write(f"{what} {threads}\n")
        ours.stdin.flush()
        return float(ours.stdout.readline().split()[0])

    def warm_up(what, batch, longest=25):
        """As many calls as it takes until three batches in a row are alike, or that many seconds have passed."""
        calls, alike, before, start = 0, 0, 0.0, time.perf_counter()
        while alike < 3 and time.perf_counter() - start < longest:
            now = statistics.median(ask(what, 1) + ask(what, 2) for _ in range(batch))
            alike = alike + 1 if abs(now - before) < 0.05 * before else 0
            before, calls = now, calls + 2 * batch
        return calls, time.perf_counter() - start

    factor = float(sys.argv[2]) if len(sys.argv) > 2 else 1
    for what, theirs, batch, rounds in (("bifurcation", bifurcation, 50, 20), ("basin", basin, 6, 4)):
        cold = ask(what, 2)
        calls, seconds = warm_up(what, batch)
        numpy, one, two = [], [], []
        for _ in range(max(1, round(factor * rounds))):
            start = time.perf_counter()
            theirs()
            numpy.append(time.perf_counter() - start)
            for _ in range(5):
                one.append(ask(what, 1))
                two.append(ask(what, 2))
        print(f"{what}: first call of a new process {cold * 1e3:.0f} ms; warmed up by {calls} calls in {seconds:.1f} s")
        for name, of in (("medians", statistics.median), ("best", min)):
            t, a, b = of(numpy), of(one), of(two)
            print(f"  {name}: NumPy {t * 1e3:.1f} ms, Brink {a * 1e3:.2f} ms on one thread ({t / a:.1f} times faster),"
                  f" {b * 1e3:.2f} ms on two ({t / b:.1f} times), one to two threads {a / b:.2f}")


main()
