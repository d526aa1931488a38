package org.brink.jets.float64.kernel;

import java.util.Arrays;
import org.brink.jets.kernel.FusedMultiplyAdd;

/**
 * A block of the right factor of a product, and room for some rows of the left factor and of the result: arrays of
 * their own that start at index 0, because compilers vectorise loops over those best. For one thread.
 *
 * <p>A few rows of the block stay in the first cache while they are added to one row of the result after the other. A
 * loop that adds more of them at a time is not vectorised any more.
 */
final class PackedBlock {

    /** Columns of a block. */
    static final int WIDTH = 4096 / Double.BYTES;
    /** Rows of the block that are added at a time. */
    static final int STEP = 6;
    /** Rows of the result that are computed together. */
    static final int GROUP = 64;

    /** Numbers of a block: half of a second cache. */
    private static final int BLOCK = 120 * WIDTH;
    /** Rows of a block at most. */
    private static final int MOST = 40 * STEP;
    /** Bytes of a line of the cache. */
    private static final int LINE = 64;
    /** Bytes in front of the entries of an array. */
    private static final int HEADER = 16;

    private final double[][] right = rows(MOST, WIDTH);
    private final double[][] left = rows(GROUP, MOST);
    private final double[][] sums = rows(GROUP, WIDTH);
    private int depth;
    private int padded;
    private int width;

    /**
     * Arrays that take a whole number of cache lines each. Made one after the other they start at the same place in a
     * line, so that a loop which begins with a few entries of one until its vectors fit the lines fits those of all.
     */
    private static double[][] rows(int count, int length) {
        int bytes = (HEADER + length * Double.BYTES + LINE - 1) / LINE * LINE;
        return new double[count][(bytes - HEADER) / Double.BYTES];
    }

    /** How many rows a block of some width has at most. */
    static int depth(int width) {
        return Math.min(MOST, BLOCK / width / STEP * STEP);
    }

    /** Copies a block; rows of zeros make its depth a multiple of {@link #STEP}. */
    void packRight(Panel b, int rows, int columns) {
        depth = rows;
        padded = (rows + STEP - 1) / STEP * STEP;
        width = columns;
        if (b.transposed()) {
            Columns.read(b.data(), b.offset(), b.stride(), columns, rows, right);
        } else {
            for (int p = 0; p < rows; p++) {
                System.arraycopy(b.data(), b.offset() + p * b.stride(), right[p], 0, columns);
            }
        }
        for (int p = rows; p < padded; p++) {
            Arrays.fill(right[p], 0, columns, 0.0);
        }
    }

    /** C ← A·(this block) + β·C for the first m rows of A and C; here C may be transposed. */
    void multiply(int m, Panel a, double beta, Panel c) {
        for (int i = 0; i < m; i += GROUP) {
            int rows = Math.min(GROUP, m - i);
            packLeft(a.from(i, 0), rows);
            int at = c.offset() + i * (c.transposed() ? 1 : c.stride());
            load(c, at, rows, beta);
            for (int p = 0; p < padded; p += STEP) {
                if (FusedMultiplyAdd.FAST) {
                    fused(rows, p);
                } else {
                    separate(rows, p);
                }
            }
            store(c, at, rows);
        }
    }

    private void load(Panel c, int at, int rows, double beta) {
        if (beta != 0 && c.transposed()) {
            Columns.read(c.data(), at, c.stride(), width, rows, sums);
        }
        for (int r = 0; r < rows; r++) {
            if (beta == 0) {
                Arrays.fill(sums[r], 0, width, 0.0);
                continue;
            }
            if (!c.transposed()) {
                System.arraycopy(c.data(), at + r * c.stride(), sums[r], 0, width);
            }
            if (beta != 1) {
                scale(sums[r], beta);
            }
        }
    }

    private void scale(double[] sum, double beta) {
        for (int j = 0; j < width; j++) {
            sum[j] *= beta;
        }
    }

    private void store(Panel c, int at, int rows) {
        if (c.transposed()) {
            Columns.write(sums, c.data(), at, c.stride(), width, rows);
            return;
        }
        for (int r = 0; r < rows; r++) {
            System.arraycopy(sums[r], 0, c.data(), at + r * c.stride(), width);
        }
    }

    private void packLeft(Panel a, int rows) {
        for (int r = 0; r < rows; r++) {
            double[] target = left[r];
            if (a.transposed()) {
                int at = a.offset() + r;
                for (int p = 0; p < depth; p++, at += a.stride()) {
                    target[p] = a.data()[at];
                }
            } else {
                System.arraycopy(a.data(), a.offset() + r * a.stride(), target, 0, depth);
            }
            Arrays.fill(target, depth, padded, 0.0);
        }
    }

    private void fused(int rows, int p) {
        for (int r = 0; r < rows; r++) {
            double[] a = left[r];
            addFused(width, sums[r], a[p], right[p], a[p + 1], right[p + 1], a[p + 2], right[p + 2], a[p + 3],
                    right[p + 3], a[p + 4], right[p + 4], a[p + 5], right[p + 5]);
        }
    }

    private static void addFused(int n, double[] sum, double a0, double[] b0, double a1, double[] b1, double a2,
            double[] b2, double a3, double[] b3, double a4, double[] b4, double a5, double[] b5) {
        for (int j = 0; j < n; j++) {
            sum[j] = Math.fma(a5, b5[j], Math.fma(a4, b4[j], Math.fma(a3, b3[j],
                    Math.fma(a2, b2[j], Math.fma(a1, b1[j], Math.fma(a0, b0[j], sum[j]))))));
        }
    }

    private void separate(int rows, int p) {
        for (int r = 0; r < rows; r++) {
            double[] a = left[r];
            add(width, sums[r], a[p], right[p], a[p + 1], right[p + 1], a[p + 2], right[p + 2]);
            add(width, sums[r], a[p + 3], right[p + 3], a[p + 4], right[p + 4], a[p + 5], right[p + 5]);
        }
    }

    private static void add(int n, double[] sum, double a0, double[] b0, double a1, double[] b1, double a2,
            double[] b2) {
        for (int j = 0; j < n; j++) {
            sum[j] += a0 * b0[j] + a1 * b1[j] + a2 * b2[j];
        }
    }
}
