package org.brink.jets.float64.op;

/** Sums over runs of entries. Several partial sums, so that one addition need not wait for the one before. */
final class Reductions {

    private Reductions() {
    }

    static double sum(double[] a, int from, int count) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        int end = from + count;
        for (; i + 3 < end; i += 4) {
            s0 += a[i];
            s1 += a[i + 1];
            s2 += a[i + 2];
            s3 += a[i + 3];
        }
        for (; i < end; i++) {
            s0 += a[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    static double squares(double[] a, int from, int count, double centre) {
        double s0 = 0;
        double s1 = 0;
        int i = from;
        int end = from + count;
        for (; i + 1 < end; i += 2) {
            double x = a[i] - centre;
            double y = a[i + 1] - centre;
            s0 += x * x;
            s1 += y * y;
        }
        if (i < end) {
            double x = a[i] - centre;
            s0 += x * x;
        }
        return s0 + s1;
    }

    static double dot(double[] a, int fromA, double[] b, int fromB, int count) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            s0 += a[fromA + i] * b[fromB + i];
            s1 += a[fromA + i + 1] * b[fromB + i + 1];
            s2 += a[fromA + i + 2] * b[fromB + i + 2];
            s3 += a[fromA + i + 3] * b[fromB + i + 3];
        }
        for (; i < count; i++) {
            s0 += a[fromA + i] * b[fromB + i];
        }
        return s0 + s1 + (s2 + s3);
    }
}
