package org.brink.spectral;

/** A multiple c·A of an operator. A factor of −1 brings the smallest eigenvalues to the top. Bound anew at will. */
public final class ScaledOperator implements SymmetricOperator {

    private final int dimension;
    private SymmetricOperator operator;
    private double factor;

    /** An operator of the given dimension, not yet bound. */
    public ScaledOperator(int dimension) {
        this.dimension = dimension;
    }

    /** Takes products from this operator, times this factor, from now on. */
    public ScaledOperator of(SymmetricOperator newOperator, double newFactor) {
        if (newOperator.dimension() != dimension) {
            throw new IllegalArgumentException("dimension " + newOperator.dimension() + ", expected " + dimension);
        }
        operator = newOperator;
        factor = newFactor;
        return this;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public void apply(int k, double[][] xs, double[][] outs) {
        operator.apply(k, xs, outs);
        for (int i = 0; i < k; i++) {
            Vectors.scale(factor, outs[i]);
        }
    }
}
