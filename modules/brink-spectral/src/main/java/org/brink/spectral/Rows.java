package org.brink.spectral;

import java.util.Arrays;

/**
 * Operations between sets of vectors, tile by tile, so that every vector is read from memory once and not once for
 * every partner. All loops run over the same index of all arrays: shifted indices would not be vectorised. The order of
 * summation is fixed.
 */
final class Rows {

    private static final int TILE = 1024;
    private static final int FUSED = 4;

    private Rows() {
    }

    /** out[i][j] = aᵢ·bⱼ. */
    static void gram(double[][] a, int rows, double[][] b, int columns, double[][] out) {
        for (int i = 0; i < rows; i++) {
            Arrays.fill(out[i], 0, columns, 0);
        }
        int n = rows == 0 ? 0 : a[0].length;
        for (int start = 0; start < n; start += TILE) {
            int end = Math.min(n, start + TILE);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    out[i][j] += dot(a[i], b[j], start, end);
                }
            }
        }
    }

    /** out[i] = aᵢ·x. */
    static void project(double[][] a, int rows, double[] x, double[] out) {
        Arrays.fill(out, 0, rows, 0);
        for (int start = 0; start < x.length; start += TILE) {
            int end = Math.min(x.length, start + TILE);
            for (int i = 0; i < rows; i++) {
                out[i] += dot(a[i], x, start, end);
            }
        }
    }

    /** x += sign·Σᵢ c[i]·aᵢ. */
    static void add(double sign, double[] c, double[][] a, int rows, double[] x) {
        for (int start = 0; start < x.length; start += TILE) {
            add(sign, c, a, rows, x, start, Math.min(x.length, start + TILE));
        }
    }

    /** outⱼ = Σᵢ c[j][i]·aᵢ; no row of out is one of a. */
    static void combine(double[][] c, double[][] a, int rows, double[][] out, int count) {
        int n = count == 0 ? 0 : out[0].length;
        for (int start = 0; start < n; start += TILE) {
            int end = Math.min(n, start + TILE);
            for (int j = 0; j < count; j++) {
                Arrays.fill(out[j], start, end, 0);
                add(1, c[j], a, rows, out[j], start, end);
            }
        }
    }

    /** Makes row i, all but orthogonal to the rows before it, orthogonal to them and of norm 1. */
    static void orthonormalise(double[][] rows, int i) {
        for (int j = 0; j < i; j++) {
            Vectors.add(-Vectors.dot(rows[j], rows[i]), rows[j], rows[i]);
        }
        Vectors.scale(1 / Vectors.norm(rows[i]), rows[i]);
    }

    /** outⱼ = Σᵢ c[j][i]·(bᵢ − θⱼ·aᵢ), in one pass over every tile of the sums; each is the same for any count. */
    static void residuals(double[][] c, double[][] b, double[] thetas, double[][] a, int rows, double[][] out,
            int count) {
        int n = count == 0 ? 0 : out[0].length;
        for (int start = 0; start < n; start += TILE) {
            int end = Math.min(n, start + TILE);
            for (int j = 0; j < count; j++) {
                residual(c[j], b, thetas[j], a, rows, out[j], start, end);
            }
        }
    }

    private static void residual(double[] c, double[][] b, double theta, double[][] a, int rows, double[] out,
            int start, int end) {
        Arrays.fill(out, start, end, 0);
        int main = rows & ~1;
        for (int i = 0; i < main; i += 2) {
            addTwoShifted(c[i], b[i], a[i], c[i + 1], b[i + 1], a[i + 1], theta, out, start, end);
        }
        if (main < rows) {
            addTwoShifted(c[main], b[main], a[main], 0, b[main], a[main], theta, out, start, end);
        }
    }

    private static void addTwoShifted(double c0, double[] b0, double[] a0, double c1, double[] b1, double[] a1,
            double theta, double[] out, int start, int end) {
        for (int t = start; t < end; t++) {
            out[t] += c0 * (b0[t] - theta * a0[t]) + c1 * (b1[t] - theta * a1[t]);
        }
    }

    /** Four terms at a time: fewer passes over the sum, and still few enough for the compiler to vectorise. */
    private static void add(double sign, double[] c, double[][] a, int rows, double[] x, int start, int end) {
        int main = rows - rows % FUSED;
        for (int i = 0; i < main; i += FUSED) {
            addFour(sign * c[i], a[i], sign * c[i + 1], a[i + 1], sign * c[i + 2], a[i + 2], sign * c[i + 3], a[i + 3],
                    x, start, end);
        }
        for (int i = main; i < rows; i++) {
            addOne(sign * c[i], a[i], x, start, end);
        }
    }

    private static void addFour(double c0, double[] a0, double c1, double[] a1, double c2, double[] a2, double c3,
            double[] a3, double[] x, int start, int end) {
        for (int t = start; t < end; t++) {
            x[t] += (c0 * a0[t] + c1 * a1[t]) + (c2 * a2[t] + c3 * a3[t]);
        }
    }

    private static void addOne(double c, double[] a, double[] x, int start, int end) {
        for (int t = start; t < end; t++) {
            x[t] += c * a[t];
        }
    }

    /** In four interleaved partial sums: the chain of dependent additions is what costs time. */
    private static double dot(double[] x, double[] y, int start, int end) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int main = end - 3;
        int t = start;
        for (; t < main; t += 4) {
            s0 += x[t] * y[t];
            s1 += x[t + 1] * y[t + 1];
            s2 += x[t + 2] * y[t + 2];
            s3 += x[t + 3] * y[t + 3];
        }
        for (; t < end; t++) {
            s0 += x[t] * y[t];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
