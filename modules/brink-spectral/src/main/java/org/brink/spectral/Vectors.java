package org.brink.spectral;

/** Vector operations with a fixed order of summation, so that results are the same to the last bit on every run. */
final class Vectors {

    private Vectors() {
    }

    /** xᵀy, in four interleaved partial sums: the chain of dependent additions is what costs time. */
    static double dot(double[] x, double[] y) {
        int n = x.length;
        int main = n & ~3;
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int i = 0; i < main; i += 4) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (int i = main; i < n; i++) {
            s0 += x[i] * y[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    /** y += a·x. */
    static void add(double a, double[] x, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] += a * x[i];
        }
    }

    static void scale(double a, double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= a;
        }
    }

    static void negate(double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = -x[i];
        }
    }

    static boolean finite(double[] x) {
        double sum = 0;
        for (double entry : x) {
            sum += 0 * entry;
        }
        return sum == 0;
    }
}
