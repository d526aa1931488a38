package org.brink.probes.curvature;

import org.brink.spectral.SymmetricOperator;
import org.brink.spi.objective.GaussNewton;

/** The Gauss-Newton part G of the Hessian at one point. */
final class GaussNewtonOperator implements SymmetricOperator {

    private final GaussNewton part;

    GaussNewtonOperator(GaussNewton part) {
        this.part = part;
    }

    void moveTo(double[] w) {
        part.moveTo(w);
    }

    @Override
    public int dimension() {
        return part.dimension();
    }

    @Override
    public void apply(int k, double[][] xs, double[][] outs) {
        part.times(k, xs, outs);
    }
}
