package org.brink.spectral;

import java.util.Arrays;

/** The part of an operator between the coordinates of a range, as if all others were held fixed. */
public final class DiagonalBlock implements SymmetricOperator {

    private final int offset;
    private final int size;
    private final SymmetricOperator whole;
    private double[][] wide = new double[0][];
    private double[][] products = new double[0][];

    /**
     * The diagonal block of an operator that may be bound anew later.
     *
     * @param offset index of the first coordinate
     * @param size number of coordinates, at least 1
     */
    public DiagonalBlock(SymmetricOperator whole, int offset, int size) {
        if (offset < 0 || size < 1 || offset + size > whole.dimension()) {
            throw new IllegalArgumentException("coordinates from " + offset + ", " + size + " of them, of "
                    + whole.dimension());
        }
        this.whole = whole;
        this.offset = offset;
        this.size = size;
    }

    @Override
    public int dimension() {
        return size;
    }

    @Override
    public void apply(int k, double[][] xs, double[][] outs) {
        if (wide.length < k) {
            wide = new double[k][whole.dimension()];
            products = new double[k][whole.dimension()];
        }
        for (int i = 0; i < k; i++) {
            Arrays.fill(wide[i], 0, offset, 0);
            System.arraycopy(xs[i], 0, wide[i], offset, size);
            Arrays.fill(wide[i], offset + size, wide[i].length, 0);
        }
        whole.apply(k, wide, products);
        for (int i = 0; i < k; i++) {
            System.arraycopy(products[i], offset, outs[i], 0, size);
        }
    }
}
