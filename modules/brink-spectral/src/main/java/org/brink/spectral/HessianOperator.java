package org.brink.spectral;

import org.brink.spi.objective.Evaluation;

/** The Hessian ∇²L at the point of an evaluation. Bound anew at every instant, so that it can be kept and reused. */
public final class HessianOperator implements SymmetricOperator {

    private final int dimension;
    private Evaluation evaluation;

    /** An operator of the given dimension, not yet bound. */
    public HessianOperator(int dimension) {
        this.dimension = dimension;
    }

    /** Takes products from this evaluation from now on; the evaluation is not moved. */
    public HessianOperator at(Evaluation newEvaluation) {
        if (newEvaluation.dimension() != dimension) {
            throw new IllegalArgumentException("dimension " + newEvaluation.dimension() + ", expected " + dimension);
        }
        evaluation = newEvaluation;
        return this;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public void apply(int k, double[][] xs, double[][] outs) {
        evaluation.hessianTimes(k, xs, outs);
    }
}
