package org.brink.jets.float64.vector;

import org.brink.jets.float64.kernel.Panel;

/**
 * Matrix products by the Vector API. Safe for all threads.
 *
 * <p>As in Goto and van de Geijn, Anatomy of high-performance matrix multiplication (2008): blocks of both factors are
 * copied to panels that fit the caches, and the result is computed tile by tile in registers.
 */
public final class VectorProduct {

    /** Inner index of a block. */
    private static final int DEPTH = 256;
    /** Rows of a block of the left factor: a quarter of a second cache. */
    private static final int HEIGHT = 20 * VectorTile.ROWS;
    /** Columns of a block of the right factor: one megabyte of a third cache. */
    private static final int WIDTH = 4096 / Double.BYTES;

    private final ThreadLocal<Room> room = ThreadLocal.withInitial(Room::new);

    /** What one thread needs. */
    private static final class Room {
        private final double[] sums = new double[VectorTile.ROWS * VectorTile.COLUMNS];
        private double[] left = new double[0];
        private double[] right = new double[0];

        void packLeft(Panel a, int depth, int rows) {
            left = reserved(left, depth, rows, VectorTile.ROWS);
            Packing.pack(a.transpose(), depth, rows, VectorTile.ROWS, left);
        }

        void packRight(Panel b, int depth, int columns) {
            right = reserved(right, depth, columns, VectorTile.COLUMNS);
            Packing.pack(b, depth, columns, VectorTile.COLUMNS, right);
        }

        private static double[] reserved(double[] array, int depth, int count, int width) {
            int needed = (count + width - 1) / width * width * depth;
            return array.length < needed ? new double[needed] : array;
        }
    }

    /** C ← A·B + β·C for an m × k matrix A, a k × n matrix B and an m × n matrix C, as in a kernel. */
    public void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        if (n < m && n < VectorTile.COLUMNS) {
            // a tile would be mostly empty: compute the transposed result
            multiplyBlocks(n, m, k, b.transpose(), a.transpose(), beta, c.transpose());
        } else {
            multiplyBlocks(m, n, k, a, b, beta, c);
        }
    }

    private void multiplyBlocks(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        Room own = room.get();
        for (int j = 0; j < n; j += WIDTH) {
            int columns = Math.min(WIDTH, n - j);
            for (int p = 0; p < k; p += DEPTH) {
                int depth = Math.min(DEPTH, k - p);
                own.packRight(b.from(p, j), depth, columns);
                for (int i = 0; i < m; i += HEIGHT) {
                    int rows = Math.min(HEIGHT, m - i);
                    own.packLeft(a.from(i, p), depth, rows);
                    multiplyPacked(own, rows, columns, depth, p == 0 ? beta : 1, c.from(i, j));
                }
            }
        }
    }

    private static void multiplyPacked(Room own, int rows, int columns, int depth, double beta, Panel c) {
        for (int j = 0; j < columns; j += VectorTile.COLUMNS) {
            int width = Math.min(VectorTile.COLUMNS, columns - j);
            for (int i = 0; i < rows; i += VectorTile.ROWS) {
                VectorTile.multiply(depth, own.left, i * depth, own.right, j * depth, width, own.sums);
                add(own.sums, Math.min(VectorTile.ROWS, rows - i), width, beta, c.from(i, j));
            }
        }
    }

    private static void add(double[] sums, int rows, int columns, double beta, Panel c) {
        for (int r = 0; r < rows; r++) {
            if (c.transposed()) {
                VectorTile.addOneByOne(sums, r * VectorTile.COLUMNS, beta, c.data(), c.offset() + r, c.stride(),
                        columns);
            } else {
                VectorTile.add(sums, r, beta, c.data(), c.offset() + r * c.stride(), columns);
            }
        }
    }
}
