package org.brink.spectral;

/**
 * Start vectors from a seed. A generator of our own, since the stream must be the same on every Java release:
 * SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014).
 */
final class SplitMix {

    private static final double UNIT = 0x1p-52;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    /** The two halves of the state, which fit into doubles. */
    void save(Memory memory) {
        memory.put("random", state >>> 32, state & 0xFFFFFFFFL);
    }

    void restore(Memory memory) {
        double[] halves = new double[2];
        if (memory.copy("random", halves)) {
            state = (long) halves[0] << 32 | (long) halves[1];
        }
    }

    /** Fills the array with independent numbers, uniform in [−1, 1). */
    void fill(double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = (next() >>> 11) * UNIT - 1;
        }
    }

    /** Fills the array with independent signs, 1 or −1. */
    void fillSigns(double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = next() < 0 ? -1 : 1;
        }
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
