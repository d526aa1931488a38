package org.brink.jets.net;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.GaussNewton;

/**
 * Products with the Gauss-Newton part.
 *
 * @param flat the network under {@link CurvatureOnly}
 */
record NetworkGaussNewton(Evaluation flat) implements GaussNewton {

    @Override
    public int dimension() {
        return flat.dimension();
    }

    @Override
    public void moveTo(double[] w) {
        flat.moveTo(w);
    }

    @Override
    public void times(int k, double[][] us, double[][] outs) {
        flat.hessianTimes(k, us, outs);
    }
}
