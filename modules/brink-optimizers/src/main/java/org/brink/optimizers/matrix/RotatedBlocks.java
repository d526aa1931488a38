package org.brink.optimizers.matrix;

/** X ↦ UᵀXW and back, for every block, with orthogonal U and W where its sides carry a basis. */
final class RotatedBlocks {

    private final Sides sides;
    private final double[] bases;

    RotatedBlocks(Sides sides, double[] bases) {
        this.sides = sides;
        this.bases = bases;
    }

    /** Writes UᵀXW of every block; may be done in place. */
    void forward(double[] x, double[] out) {
        apply(x, out, true);
    }

    /** Writes UXWᵀ of every block; may be done in place. */
    void back(double[] x, double[] out) {
        apply(x, out, false);
    }

    private void apply(double[] x, double[] out, boolean forward) {
        for (int b = 0; b < sides.blocks().size(); b++) {
            MatrixBlock block = sides.blocks().get(b);
            int m = block.rows();
            int n = block.columns();
            double[] current = new double[m * n];
            System.arraycopy(x, block.offset(), current, 0, m * n);
            if (sides.left().get(b).isPresent()) {
                double[] u = basis(sides.left().get(b).getAsInt(), m, forward);
                double[] product = new double[m * n];
                Products.times(u, 0, current, 0, product, 0, m, m, n);
                current = product;
            }
            if (sides.right().get(b).isPresent()) {
                double[] w = basis(sides.right().get(b).getAsInt(), n, !forward);
                double[] product = new double[m * n];
                Products.times(current, 0, w, 0, product, 0, m, n, n);
                current = product;
            }
            System.arraycopy(current, 0, out, block.offset(), m * n);
        }
    }

    private double[] basis(int at, int n, boolean transposed) {
        double[] copy = new double[n * n];
        System.arraycopy(bases, at, copy, 0, n * n);
        return transposed ? Products.transposed(copy, n, n) : copy;
    }
}
