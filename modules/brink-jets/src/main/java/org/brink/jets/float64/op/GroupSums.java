package org.brink.jets.float64.op;

/** Sums over neighbouring entries, four at a time, so that no addition waits for the one before it. */
final class GroupSums {

    private GroupSums() {
    }

    /** Σ aᵢ from a position on. */
    static double sum(int n, double[] a, int at) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += a[at + i];
            s1 += a[at + i + 1];
            s2 += a[at + i + 2];
            s3 += a[at + i + 3];
        }
        for (; i < n; i++) {
            s0 += a[at + i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Σ aᵢbᵢ. */
    static double product(int n, double[] a, int atA, double[] b, int atB) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += a[atA + i] * b[atB + i];
            s1 += a[atA + i + 1] * b[atB + i + 1];
            s2 += a[atA + i + 2] * b[atB + i + 2];
            s3 += a[atA + i + 3] * b[atB + i + 3];
        }
        for (; i < n; i++) {
            s0 += a[atA + i] * b[atB + i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Σ aᵢbᵢcᵢ. */
    static double product(int n, double[] a, int atA, double[] b, int atB, double[] c, int atC) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += a[atA + i] * b[atB + i] * c[atC + i];
            s1 += a[atA + i + 1] * b[atB + i + 1] * c[atC + i + 1];
            s2 += a[atA + i + 2] * b[atB + i + 2] * c[atC + i + 2];
            s3 += a[atA + i + 3] * b[atB + i + 3] * c[atC + i + 3];
        }
        for (; i < n; i++) {
            s0 += a[atA + i] * b[atB + i] * c[atC + i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Σ (aᵢ − c)². */
    static double squares(int n, double[] a, int at, double centre) {
        double s0 = 0;
        double s1 = 0;
        int i = at;
        int end = at + n;
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
}
