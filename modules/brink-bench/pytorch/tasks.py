"""What is measured, and how often it is repeated for one reading."""
import time

REPEATS = {"large": 1, "tiny": 200, "toy": 500}


def timed(work, repeats, prepare=None):
    """Milliseconds of one evaluation."""
    if prepare:
        prepare()
    start = time.perf_counter()
    for _ in range(repeats):
        work()
    return (time.perf_counter() - start) * 1e3 / repeats
