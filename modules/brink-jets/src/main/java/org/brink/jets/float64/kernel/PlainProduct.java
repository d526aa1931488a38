package org.brink.jets.float64.kernel;

/**
 * Matrix products in plain Java. Safe for all threads.
 *
 * <p>Large products are cut into blocks of the right factor that fit the second cache and into groups of rows of the
 * result. Where the result has few columns, its transpose is computed.
 */
public final class PlainProduct {

    private static final long SMALL = 8 * 8 * 8;
    /** With fewer columns, rows of the result are too short to be worth a loop each. */
    private static final int NARROW = 32;

    private final ThreadLocal<PackedBlock> block = ThreadLocal.withInitial(PackedBlock::new);

    /** C ← A·B + β·C for an m × k matrix A, a k × n matrix B and an m × n matrix C, as in a kernel. */
    public void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        if ((long) m * n * k <= SMALL) {
            multiplySmall(m, n, k, a, b, beta, c);
            return;
        }
        if (n < m && n < NARROW) {
            multiplyBlocks(n, m, k, b.transpose(), a.transpose(), beta, c.transpose());
        } else {
            multiplyBlocks(m, n, k, a, b, beta, c);
        }
    }

    private void multiplyBlocks(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        PackedBlock packed = block.get();
        for (int j = 0; j < n; j += PackedBlock.WIDTH) {
            int width = Math.min(PackedBlock.WIDTH, n - j);
            int depth = PackedBlock.depth(width);
            for (int p = 0; p < k; p += depth) {
                packed.packRight(b.from(p, j), Math.min(depth, k - p), width);
                packed.multiply(m, a.from(0, p), p == 0 ? beta : 1, c.from(0, j));
            }
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
}
