package org.brink.flows.stabilisation;

/** Products and sums of vectors of equal length. */
final class Vector {

    private Vector() {
    }

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** y ← y + a·x. */
    static void add(double a, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] += a * x[i];
        }
    }

    /** x without its part along the unit vector u. */
    static double[] across(double[] x, double[] u) {
        double[] out = x.clone();
        add(-dot(x, u), u, out);
        return out;
    }

    static boolean finite(double[] x) {
        double taint = 0;
        for (double entry : x) {
            taint += 0 * entry;
        }
        return taint == 0;
    }
}
