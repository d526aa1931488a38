package org.brink.probes;

/** Euclidean norms and products, summed in a fixed order: the same to the last bit on every run. */
public final class Norms {

    private Norms() {
    }

    /** ‖x‖. Infinite where the sum of squares overflows. */
    public static double norm(double[] x) {
        double s0 = 0;
        double s1 = 0;
        int pairs = x.length & ~1;
        for (int i = 0; i < pairs; i += 2) {
            s0 += x[i] * x[i];
            s1 += x[i + 1] * x[i + 1];
        }
        if (pairs < x.length) {
            s0 += x[pairs] * x[pairs];
        }
        return Math.sqrt(s0 + s1);
    }

    /** xᵀy for vectors of one length. */
    public static double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        int pairs = x.length & ~1;
        for (int i = 0; i < pairs; i += 2) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
        }
        if (pairs < x.length) {
            s0 += x[pairs] * y[pairs];
        }
        return s0 + s1;
    }

    /** The cosine of the angle between x and y; NaN where one of them is zero. */
    public static double cosine(double[] x, double[] y) {
        return dot(x, y) / (norm(x) * norm(y));
    }

    /** Writes x − y, which may be either of them. */
    public static void difference(double[] x, double[] y, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = x[i] - y[i];
        }
    }

    /** ‖x − y‖ for vectors of one length. */
    public static double distance(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        int pairs = x.length & ~1;
        for (int i = 0; i < pairs; i += 2) {
            double a = x[i] - y[i];
            double b = x[i + 1] - y[i + 1];
            s0 += a * a;
            s1 += b * b;
        }
        if (pairs < x.length) {
            double last = x[pairs] - y[pairs];
            s0 += last * last;
        }
        return Math.sqrt(s0 + s1);
    }
}
