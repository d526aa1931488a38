"""Times Brink's derivatives beside PyTorch's, in turn on the same machine, and prints theirs over ours.

    python3 compare.py CLASSPATH [--rounds 7] [--kernel openblas] [--cases large,tiny,toy]

CLASSPATH holds brink-bench and what it needs, as "mvn -Pbench -pl modules/brink-bench -am package" leaves it. Both
sides take two threads for the large network, one for the tiny one and the toy. A round asks for every task once, ours
and theirs in turn; the table has the best and the median of all rounds after two that warm up. For the large network
it also times the matrix products of each task alone.
"""
import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

# OpenBLAS and OpenMP let threads spin for a while after their work; the other side starts when they sleep
REST = 0.3

# what we measure, what they do for the same result, and what to call it
PAIRS = {
    "network": [
        ("gradient", "gradient", "loss and gradient"),
        ("product", "product", "one product Hu, from scratch"),
        ("product-kept", "product_reusing", "one product Hu, ours kept, theirs reusing its graph"),
        ("product-kept", "product", "one product Hu, ours kept, theirs from scratch"),
        ("third", "third", "gradient, Hu and third derivative"),
        ("six-kept", "six_reusing", "six products, ours kept, theirs reusing its graph"),
        ("six-kept", "six_recomputing", "six products, ours kept, theirs recomputing"),
    ],
    "toy": [("step", "step", "step with gradient, Hessian, eigenvalue, third")],
}
# our matrix products alone: theirs over these is what no code around the same products could exceed
BARE = "-bare"
# heaps in which the derivatives of the large network fit with all that is kept; Java would rather
# take more than tidy up
HEAP = {"float64": "720m", "float32": "420m"}


class Side:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def quit(self):
        self.process.stdin.write("quit\n")
        self.process.stdin.flush()
        self.process.wait()


def sides(classpath, kernel, threads, heap="4g"):
    here = Path(__file__).parent
    ours = Side(["java", "-Xmx" + heap, "-XX:+UseSerialGC", "-cp", classpath, "org.brink.bench.jets.Measure", kernel,
                 str(threads)])
    theirs = Side([sys.executable, str(here / "measure.py"), str(threads)])
    return ours, theirs


def compare(classpath, kernel, case, precision, rounds):
    threads = 2 if case == "large" else 1
    pairs = PAIRS.get(case, PAIRS["network"])
    ours, theirs = sides(classpath, kernel, threads)
    bare = case == "large"
    mine, other = {}, {}
    for round_ in range(-2, rounds):
        keep = round_ >= 0
        time.sleep(REST)
        for task in dict.fromkeys(p[0] for p in pairs):
            record(mine, task, ours.ask(f"{case} {precision} {task}"), keep)
            if bare:
                record(mine, task + BARE, ours.ask(f"{case} {precision} {task}{BARE}"), keep)
        time.sleep(REST)
        for task in dict.fromkeys(p[1] for p in pairs):
            record(other, task, theirs.ask(f"{case} {precision} {task}"), keep)
    print(f"\n{case}, {precision}, {kernel}, threads: {threads}; milliseconds, best (median)")
    for a, b, name in pairs:
        x, y = mine[a], other[b]
        line = (f"{name:52} ours {min(x):10.4g} ({statistics.median(x):10.4g})  theirs {min(y):9.4g}"
                f" ({statistics.median(y):9.4g})  theirs/ours {min(y) / min(x):7.2f}"
                f" ({statistics.median(y) / statistics.median(x):7.2f})")
        if bare:
            z = mine[a + BARE]
            line += f"  our products {min(z):8.4g}  theirs/products {min(y) / min(z):5.2f}"
        print(line, flush=True)
    ours.quit()
    theirs.quit()


def record(times, task, milliseconds, keep):
    if keep:
        times.setdefault(task, []).append(milliseconds)


def memory(classpath, kernel, precision):
    ours, theirs = sides(classpath, kernel, 2, HEAP[precision])
    line = f"large {precision} peak"
    print(f"\npeak of resident memory, large, {precision}: ours {ours.ask(line):.0f} MB,"
          f" theirs {theirs.ask(line):.0f} MB", flush=True)
    ours.quit()
    theirs.quit()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("classpath")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--kernel", default="openblas")
    parser.add_argument("--cases", default="large,tiny,toy")
    options = parser.parse_args()
    for case in options.cases.split(","):
        for precision in ("float64", "float32") if case == "large" else ("float64",):
            compare(options.classpath, options.kernel, case, precision, options.rounds)
    if "large" in options.cases:
        for precision in ("float64", "float32"):
            memory(options.classpath, options.kernel, precision)


if __name__ == "__main__":
    main()
