package org.brink.probes.curvature;

import org.brink.probes.Norms;
import org.brink.spectral.SymmetricOperator;
import org.brink.spi.objective.Evaluation;

/** The residual part R = H − G of the Hessian at one point; a product costs one with H and one with G. */
final class ResidualOperator implements SymmetricOperator {

    private final GaussNewtonOperator part;
    private double[][] subtracted = new double[0][];
    private Evaluation evaluation;

    ResidualOperator(GaussNewtonOperator part) {
        this.part = part;
    }

    /** Takes products with H from there; G must be at the same point. */
    ResidualOperator at(Evaluation newEvaluation) {
        evaluation = newEvaluation;
        return this;
    }

    @Override
    public int dimension() {
        return part.dimension();
    }

    @Override
    public void apply(int k, double[][] xs, double[][] outs) {
        if (subtracted.length < k) {
            subtracted = new double[k][dimension()];
        }
        evaluation.hessianTimes(k, xs, outs);
        part.apply(k, xs, subtracted);
        for (int i = 0; i < k; i++) {
            Norms.difference(outs[i], subtracted[i], outs[i]);
        }
    }
}
