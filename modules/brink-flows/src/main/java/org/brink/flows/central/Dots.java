package org.brink.flows.central;

/** Sums over coordinates. Four at a time, so that additions need not wait for each other. */
final class Dots {

    private Dots() {
    }

    static double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 4 <= x.length; i += 4) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (; i < x.length; i++) {
            s0 += x[i] * y[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** Σ wᵢxᵢyᵢ. */
    static double weighted(double[] w, double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        int i = 0;
        for (; i + 2 <= x.length; i += 2) {
            s0 += w[i] * x[i] * y[i];
            s1 += w[i + 1] * x[i + 1] * y[i + 1];
        }
        for (; i < x.length; i++) {
            s0 += w[i] * x[i] * y[i];
        }
        return s0 + s1;
    }

    /** out ← out + a·x. */
    static void add(double a, double[] x, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] += a * x[i];
        }
    }
}
