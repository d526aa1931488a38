package org.brink.flows.rod;

/** Vector operations on leading entries, in a fixed order of summation. */
final class Dense {

    private Dense() {
    }

    /** xᵀy over the entries from {@code from} to before {@code to}. */
    static double dot(double[] x, double[] y, int from, int to) {
        double even = 0;
        double odd = 0;
        int i = from;
        for (; i + 1 < to; i += 2) {
            even += x[i] * y[i];
            odd += x[i + 1] * y[i + 1];
        }
        if (i < to) {
            even += x[i] * y[i];
        }
        return even + odd;
    }

    /** y ← y + a·x over all of x. */
    static void add(double a, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] += a * x[i];
        }
    }

    /** y ← y + a·(x₁ − x₂). */
    static void addDifference(double a, double[] x1, double[] x2, double[] y) {
        for (int i = 0; i < x1.length; i++) {
            y[i] += a * (x1[i] - x2[i]);
        }
    }

    /** out ← x + a·y over the entries of out. */
    static void combine(double[] x, double a, double[] y, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = x[i] + a * y[i];
        }
    }
}
