package org.brink.api.numeric;

/** Looks for numbers that are infinite or NaN, fast enough to do so at every step. */
public final class Finite {

    private Finite() {
    }

    /** Whether no entry is infinite or NaN. */
    public static boolean all(double[] x) {
        // x − x is 0 for every finite number, NaN for all others; four sums need not wait for each other
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 4 <= x.length; i += 4) {
            s0 += x[i] - x[i];
            s1 += x[i + 1] - x[i + 1];
            s2 += x[i + 2] - x[i + 2];
            s3 += x[i + 3] - x[i + 3];
        }
        for (; i < x.length; i++) {
            s0 += x[i] - x[i];
        }
        return s0 + s1 + (s2 + s3) == 0;
    }
}
