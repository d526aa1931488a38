"""Times a sweep of many small trainings beside the same loop in PyTorch (small_runs.py), in turn on the same two cores.
Prints runs per second of every round, and the medians.

    python3 small_sweep.py CLASSPATH [--runs 200] [--rounds 3]

CLASSPATH holds brink-cli and what it needs. Neither side's start of its program counts; what Java compiles while the
sweep runs does. "apart" are two sweeps of one job each, in two programs at once: they share nothing but the machine, but
each has to compile for itself.
"""
import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
# as many as PyTorch does in about ten seconds
THEIRS = 24


def sweep(classpath, folder, name, runs, jobs):
    experiment = json.loads((HERE / "small-runs.experiment.json").read_text())
    experiment["sweep"]["axes"] = [{"seeds": runs}]
    file = Path(folder, name + ".experiment.json")
    file.write_text(json.dumps(experiment))
    return subprocess.Popen(["java", "-XX:+UseSerialGC", "-cp", classpath, "org.brink.cli.Main", "sweep", str(file),
                             "--jobs", str(jobs), "--keep", "none", "--out", str(Path(folder, name))],
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def seconds(process):
    said = process.communicate()[0]
    end = re.search(r"(\d+) completed \(([\d.]+) s\)", said)
    if process.returncode or not end:
        sys.exit("the sweep failed:\n" + said)
    return float(end.group(2))


def ours(classpath, runs, jobs):
    with tempfile.TemporaryDirectory() as folder:
        return runs / seconds(sweep(classpath, folder, "sweep", runs, jobs))


def apart(classpath, runs):
    with tempfile.TemporaryDirectory() as folder:
        both = [sweep(classpath, folder, name, runs // 2, 1) for name in ("one", "two")]
        return sum(runs // 2 / seconds(each) for each in both)


def theirs():
    said = subprocess.run([sys.executable, str(HERE / "small_runs.py"), str(THEIRS), "2", "1"], check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    return float(said.split()[0])


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("classpath")
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    rates = {"PyTorch": [], "two jobs": [], "one job": [], "apart": []}
    for _ in range(args.rounds):
        rates["PyTorch"].append(theirs())
        rates["two jobs"].append(ours(args.classpath, args.runs, 2))
        rates["one job"].append(ours(args.classpath, args.runs, 1))
        rates["apart"].append(apart(args.classpath, args.runs))
        print(", ".join(f"{name} {values[-1]:.2f}" for name, values in rates.items()) + " runs/s", flush=True)
    median = {name: statistics.median(values) for name, values in rates.items()}
    print(f"over PyTorch {median['two jobs'] / median['PyTorch']:.1f}, from one job to two "
          f"{median['two jobs'] / median['one job']:.2f}, at best {median['apart'] / median['one job']:.2f}")


if __name__ == "__main__":
    main()
