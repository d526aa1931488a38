"""java.util.Random and Brink's seeds for purposes, to draw what a Brink objective draws by itself."""
import math

MASK48 = (1 << 48) - 1
MASK64 = (1 << 64) - 1


def text_hash(text):
    """String.hashCode."""
    h = 0
    for character in text:
        h = (31 * h + ord(character)) & 0xFFFFFFFF
    return h - (1 << 32) if h >= 1 << 31 else h


def purpose_seed(seed, purpose):
    """CreationContext.random."""
    mixed = (seed + 0x9E3779B97F4A7C15 * (1 + text_hash(purpose))) & MASK64
    mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK64
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK64
    return mixed ^ (mixed >> 31)


class JavaRandom:
    def __init__(self, seed):
        self.state = (seed ^ 0x5DEECE66D) & MASK48
        self.spare = None

    def bits(self, count):
        self.state = (self.state * 0x5DEECE66D + 0xB) & MASK48
        return self.state >> (48 - count)

    def uniform(self):
        return ((self.bits(26) << 27) + self.bits(27)) * 2.0 ** -53

    def gaussian(self):
        if self.spare is not None:
            value, self.spare = self.spare, None
            return value
        while True:
            a, b = 2 * self.uniform() - 1, 2 * self.uniform() - 1
            square = a * a + b * b
            if 0 < square < 1:
                factor = math.sqrt(-2 * math.log(square) / square)
                self.spare = b * factor
                return a * factor


def factorization_target(seed, rows, columns, rank):
    """The matrix that objective matrix-factorization is to reach."""
    random = JavaRandom(purpose_seed(seed, "matrix-factorization"))
    target = [0.0] * (rows * columns)
    for _ in range(rank):
        a = [random.gaussian() for _ in range(rows)]
        b = [random.gaussian() for _ in range(columns)]
        for i in range(rows * columns):
            target[i] += a[i // columns] * b[i % columns] / math.sqrt(rank)
    return target
