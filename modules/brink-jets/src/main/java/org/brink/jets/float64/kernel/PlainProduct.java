package org.brink.jets.float64.kernel;

import java.util.Arrays;

/**
 * Matrix products in plain Java. Safe for all threads.
 *
 * <p>Large products are packed into rows of at most {@value #TILE} entries that start at index 0 of arrays of their
 * own: the compiler vectorises {@code c[j] += a·b[j]} only where indices carry no offset, and only reliably with up
 * to four fused terms.
 */
public final class PlainProduct {

    private static final int TILE = 512;
    private static final int DEPTH = 128;
    private static final long SMALL = 8 * 8 * 8;

    private final ThreadLocal<Workspace> workspace = ThreadLocal.withInitial(Workspace::new);

    /** C ← A·B + β·C for an m × k matrix A, a k × n matrix B and an m × n matrix C, as in a kernel. */
    public void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        if ((long) m * n * k <= SMALL) {
            multiplySmall(m, n, k, a, b, beta, c);
            return;
        }
        Workspace work = workspace.get();
        for (int j = 0; j < n; j += TILE) {
            int width = Math.min(TILE, n - j);
            for (int p = 0; p < k; p += DEPTH) {
                int depth = Math.min(DEPTH, k - p);
                work.packRight(b, p, depth, j, width);
                double keep = p == 0 ? beta : 1;
                for (int i = 0; i < m; i++) {
                    work.packLeft(a, i, p, depth);
                    row(work, depth, width, keep, c.data(), c.offset() + i * c.stride() + j);
                }
            }
        }
    }

    private static void row(Workspace work, int depth, int width, double keep, double[] c, int at) {
        double[] sum = work.sum;
        if (keep == 0) {
            Arrays.fill(sum, 0, width, 0.0);
        } else {
            System.arraycopy(c, at, sum, 0, width);
            if (keep != 1) {
                scale(sum, width, keep);
            }
        }
        double[] left = work.left;
        double[][] right = work.right;
        int p = 0;
        for (; p + 4 <= depth; p += 4) {
            add4(sum, width, left[p], right[p], left[p + 1], right[p + 1], left[p + 2], right[p + 2], left[p + 3],
                    right[p + 3]);
        }
        for (; p < depth; p++) {
            add1(sum, width, left[p], right[p]);
        }
        System.arraycopy(sum, 0, c, at, width);
    }

    private static void scale(double[] sum, int width, double factor) {
        for (int j = 0; j < width; j++) {
            sum[j] *= factor;
        }
    }

    private static void add1(double[] sum, int width, double a, double[] b) {
        for (int j = 0; j < width; j++) {
            sum[j] += a * b[j];
        }
    }

    private static void add4(double[] sum, int width, double a0, double[] b0, double a1, double[] b1, double a2,
            double[] b2, double a3, double[] b3) {
        for (int j = 0; j < width; j++) {
            sum[j] += a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
        }
    }

    private static void multiplySmall(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        int aRow = a.transposed() ? 1 : a.stride();
        int aColumn = a.transposed() ? a.stride() : 1;
        int bRow = b.transposed() ? 1 : b.stride();
        int bColumn = b.transposed() ? b.stride() : 1;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                int left = a.offset() + i * aRow;
                int right = b.offset() + j * bColumn;
                for (int p = 0; p < k; p++, left += aColumn, right += bRow) {
                    sum += a.data()[left] * b.data()[right];
                }
                int at = c.offset() + i * c.stride() + j;
                c.data()[at] = beta == 0 ? sum : beta * c.data()[at] + sum;
            }
        }
    }

    /** Packed parts of the factors; one for each thread. */
    private static final class Workspace {
        private final double[] sum = new double[TILE];
        private final double[] left = new double[DEPTH];
        private final double[][] right = new double[DEPTH][TILE];

        void packLeft(Panel a, int row, int from, int depth) {
            if (!a.transposed()) {
                System.arraycopy(a.data(), a.offset() + row * a.stride() + from, left, 0, depth);
                return;
            }
            int at = a.offset() + from * a.stride() + row;
            for (int p = 0; p < depth; p++, at += a.stride()) {
                left[p] = a.data()[at];
            }
        }

        void packRight(Panel b, int from, int depth, int column, int width) {
            for (int p = 0; p < depth; p++) {
                double[] target = right[p];
                if (!b.transposed()) {
                    System.arraycopy(b.data(), b.offset() + (from + p) * b.stride() + column, target, 0, width);
                } else {
                    int at = b.offset() + column * b.stride() + from + p;
                    for (int j = 0; j < width; j++, at += b.stride()) {
                        target[j] = b.data()[at];
                    }
                }
            }
        }
    }
}
