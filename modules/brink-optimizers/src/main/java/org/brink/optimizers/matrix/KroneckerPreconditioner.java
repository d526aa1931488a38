package org.brink.optimizers.matrix;

import java.util.List;
import org.brink.spi.optimizer.Preconditioner;

/**
 * P⁻¹ that multiplies each block X from both sides: η·A·X·B with symmetric positive definite A and B, either of which
 * may be missing. Roots are taken when they are first asked for.
 */
final class KroneckerPreconditioner implements Preconditioner {

    private final List<Factors> blocks;
    private final double stepSize;
    private List<Factors> roots;

    /**
     * The factors of one block.
     *
     * @param block where the block lies
     * @param left A, rows×rows, or null
     * @param right B, columns×columns, or null
     * @param scale number by which the product is multiplied, positive
     */
    record Factors(MatrixBlock block, double[] left, double[] right, double scale) {

        Factors root() {
            return new Factors(block, left == null ? null : root(left, block.rows()),
                    right == null ? null : root(right, block.columns()), Math.sqrt(scale));
        }

        private static double[] root(double[] matrix, int n) {
            // eigenvalues are positive; those that rounding made negative are zero
            return SpectralFunction.of(matrix, 0, n, value -> Math.sqrt(Math.max(0, value)));
        }
    }

    KroneckerPreconditioner(List<Factors> blocks, double stepSize) {
        this.blocks = blocks;
        this.stepSize = stepSize;
    }

    @Override
    public void applyInverse(double[] x, double[] out) {
        apply(blocks, stepSize, x, out);
    }

    @Override
    public void applyInverseSqrt(double[] x, double[] out) {
        if (roots == null) {
            roots = blocks.stream().map(Factors::root).toList();
        }
        apply(roots, Math.sqrt(stepSize), x, out);
    }

    private static void apply(List<Factors> blocks, double scale, double[] x, double[] out) {
        for (Factors factors : blocks) {
            MatrixBlock block = factors.block();
            int m = block.rows();
            int n = block.columns();
            double[] current = new double[m * n];
            System.arraycopy(x, block.offset(), current, 0, m * n);
            if (factors.left() != null) {
                double[] product = new double[m * n];
                Products.times(factors.left(), 0, current, 0, product, 0, m, m, n);
                current = product;
            }
            if (factors.right() != null) {
                double[] product = new double[m * n];
                Products.times(current, 0, factors.right(), 0, product, 0, m, n, n);
                current = product;
            }
            for (int i = 0; i < m * n; i++) {
                out[block.offset() + i] = scale * factors.scale() * current[i];
            }
        }
    }
}
