"""Times Brink's derivatives beside PyTorch's, in turn on the same machine, and prints theirs over ours.

    python3 compare.py CLASSPATH [--libtorch CLASSPATH] [--rounds 7] [--kernel openblas|vector|plain]
        [--cases large,tiny,toy] [--precisions float64,float32] [--tasks gradient,third,...]

CLASSPATH holds brink-bench and what it needs, as "mvn -Pbench -Dbench.skip=true -pl modules/brink-bench -am package"
leaves it. All sides take two threads for the large network, one for the tiny one and the toy. A round asks for every
task once, one side after the other; the table has the best and the median of all rounds after two that warm up. For the
large network it also times the matrix products of each task alone. With --libtorch, the class path of
brink-bench-libtorch and what it needs, libtorch called from Java is a third side, and both Java sides show that they
compute the same. With --tasks only these of ours are asked for, and what the others do for the same results, and no
memory is measured.
"""
import argparse
import os
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
HEAP = {"float64": "720m", "float32": "440m"}


# numbers that both Java sides compute from the same data
RESULTS = ["value", "gradient", "product", "third"]
# relative to the larger number
AGREEMENT = {"float64": 1e-10, "float32": 1e-3}


class Side:
    def __init__(self, command, threads):
        # a library that asks for no number of threads itself takes it from here
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads), OPENBLAS_NUM_THREADS=str(threads))
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=environment)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def quit(self):
        self.process.stdin.write("quit\n")
        self.process.stdin.flush()
        self.process.wait()


class Sides:
    """Ours, and the others by name."""

    def __init__(self, options, threads, with_torch, heap="4g", torch_heap="1g"):
        here = Path(__file__).parent
        modules = ["--add-modules", "jdk.incubator.vector"] if options.kernel == "vector" else []
        self.ours = Side(["java", "-Xmx" + heap, "-XX:+UseSerialGC", *modules, "-cp", options.classpath,
                          "org.brink.bench.jets.Measure", options.kernel, str(threads)], threads)
        self.theirs = {"PyTorch": Side([sys.executable, str(here / "measure.py"), str(threads)], threads)}
        if options.libtorch and with_torch:
            self.theirs["libtorch"] = Side(
                ["java", "-Xmx" + torch_heap, "-XX:+UseSerialGC", "-XX:MaxHeapFreeRatio=10", "-XX:MinHeapFreeRatio=5",
                 "-cp", options.libtorch, "org.brink.bench.libtorch.Measure", str(threads)], threads)

    def quit(self):
        for side in [self.ours, *self.theirs.values()]:
            side.quit()


def compare(options, case, precision):
    threads = 2 if case == "large" else 1
    tasks = options.tasks.split(",") if options.tasks else []
    pairs = [pair for pair in PAIRS.get(case, PAIRS["network"]) if not tasks or pair[0] in tasks]
    sides = Sides(options, threads, case != "toy")
    agree(sides, case, precision)
    bare = case == "large"
    mine, others = {}, {name: {} for name in sides.theirs}
    for round_ in range(-2, options.rounds):
        keep = round_ >= 0
        time.sleep(REST)
        for task in dict.fromkeys(p[0] for p in pairs):
            record(mine, task, sides.ours.ask(f"{case} {precision} {task}"), keep)
            if bare:
                record(mine, task + BARE, sides.ours.ask(f"{case} {precision} {task}{BARE}"), keep)
        for name, side in sides.theirs.items():
            time.sleep(REST)
            for task in dict.fromkeys(p[1] for p in pairs):
                record(others[name], task, side.ask(f"{case} {precision} {task}"), keep)
    print(f"\n{case}, {precision}, {options.kernel}, threads: {threads}; milliseconds, best (median)")
    for a, b, name in pairs:
        x = mine[a]
        line = f"{name:52} ours {times(x)}"
        if bare:
            line += f"  our products {min(mine[a + BARE]):8.4g}"
        print(line)
        for side in sides.theirs:
            y = others[side][b]
            line = f"{side:>52}      {times(y)}  over ours {ratio(y, x)}"
            if bare:
                line += f"  over our products {ratio(y, mine[a + BARE])}"
            print(line, flush=True)
    sides.quit()


def times(x):
    return f"{min(x):9.4g} ({statistics.median(x):9.4g})"


def ratio(y, x):
    """Of the best, and in brackets the median of those of each round."""
    return f"{min(y) / min(x):6.2f} ({statistics.median(b / a for a, b in zip(x, y)):6.2f})"


def record(times, task, milliseconds, keep):
    if keep:
        times.setdefault(task, []).append(milliseconds)


def agree(sides, case, precision):
    if "libtorch" not in sides.theirs:
        return
    for result in RESULTS:
        line = f"{case} {precision} {result}-result"
        a, b = sides.ours.ask(line), sides.theirs["libtorch"].ask(line)
        error = abs(a - b) / max(abs(a), abs(b))
        print(f"{case} {precision} {result}: ours {a:.15g}, libtorch {b:.15g}, difference {error:.1e}")
        if not error <= AGREEMENT[precision]:
            sys.exit(f"{result} differs: {a} and {b}")


def memory(options, precision):
    sides = Sides(options, 2, True, HEAP[precision], "300m")
    line = f"large {precision} peak"
    theirs = ", ".join(f"{name} {side.ask(line):.0f} MB" for name, side in sides.theirs.items())
    print(f"\npeak of resident memory, large, {precision}: ours {sides.ours.ask(line):.0f} MB, {theirs}", flush=True)
    sides.quit()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("classpath")
    parser.add_argument("--libtorch")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--kernel", default="openblas")
    parser.add_argument("--cases", default="large,tiny,toy")
    parser.add_argument("--tasks", default="")
    parser.add_argument("--precisions", default="float64,float32")
    options = parser.parse_args()
    precisions = options.precisions.split(",")
    for case in options.cases.split(","):
        for precision in precisions if case == "large" else ("float64",):
            compare(options, case, precision)
    if "large" in options.cases and not options.tasks:
        for precision in precisions:
            memory(options, precision)


if __name__ == "__main__":
    main()
