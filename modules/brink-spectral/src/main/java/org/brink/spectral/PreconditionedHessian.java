package org.brink.spectral;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;

/**
 * The symmetrised preconditioned Hessian P^(−1/2) H P^(−1/2). It has the eigenvalues of P⁻¹H; an eigenvector y of it
 * gives the eigenvector P^(−1/2)·y of P⁻¹H. At the edge of stability its largest eigenvalue meets the optimizer's
 * threshold (Cohen et al., Adaptive gradient methods at the edge of stability, arXiv:2207.14484).
 */
public final class PreconditionedHessian implements SymmetricOperator {

    private final int dimension;
    private double[][] scaled = new double[0][];
    private Evaluation evaluation;
    private Preconditioner preconditioner;

    /** An operator of the given dimension, not yet bound. */
    public PreconditionedHessian(int dimension) {
        this.dimension = dimension;
    }

    /** Takes products from this evaluation and preconditioner from now on; the evaluation is not moved. */
    public PreconditionedHessian at(Evaluation newEvaluation, Preconditioner newPreconditioner) {
        if (newEvaluation.dimension() != dimension) {
            throw new IllegalArgumentException("dimension " + newEvaluation.dimension() + ", expected " + dimension);
        }
        evaluation = newEvaluation;
        preconditioner = newPreconditioner;
        return this;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public void apply(int k, double[][] xs, double[][] outs) {
        if (scaled.length < k) {
            scaled = new double[k][dimension];
        }
        for (int i = 0; i < k; i++) {
            preconditioner.applyInverseSqrt(xs[i], scaled[i]);
        }
        evaluation.hessianTimes(k, scaled, outs);
        for (int i = 0; i < k; i++) {
            preconditioner.applyInverseSqrt(outs[i], outs[i]);
        }
    }
}
