package org.brink.flows.central;

import java.util.Arrays;

/** Sums over coordinates. Four at a time, so that additions need not wait for each other. */
final class Dots {

    private static final int TILE = 512;

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

    /** out_ij = Σ_m w_m·x_im·x_jm for the first rows, tile by tile, so that each is read from memory once. */
    static void weightedGram(double[] w, double[][] xs, int rows, double[][] out) {
        for (int i = 0; i < rows; i++) {
            Arrays.fill(out[i], 0, rows, 0);
        }
        double[] weighted = new double[TILE];
        for (int start = 0; start < w.length; start += TILE) {
            int length = Math.min(TILE, w.length - start);
            for (int i = 0; i < rows; i++) {
                double[] x = xs[i];
                for (int m = 0; m < length; m++) {
                    weighted[m] = w[start + m] * x[start + m];
                }
                for (int j = i; j < rows; j++) {
                    out[i][j] += dot(weighted, xs[j], start, length);
                }
            }
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < i; j++) {
                out[i][j] = out[j][i];
            }
        }
    }

    private static double dot(double[] x, double[] y, int start, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int m = 0;
        for (; m + 4 <= length; m += 4) {
            s0 += x[m] * y[start + m];
            s1 += x[m + 1] * y[start + m + 1];
            s2 += x[m + 2] * y[start + m + 2];
            s3 += x[m + 3] * y[start + m + 3];
        }
        for (; m < length; m++) {
            s0 += x[m] * y[start + m];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** out ← out + a·x. */
    static void add(double a, double[] x, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] += a * x[i];
        }
    }
}
