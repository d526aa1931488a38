package org.brink.engine.stability;

import org.brink.spi.objective.ClosedForm;

/** ½w², for optimizers that are made only to be asked. */
final class UnitParabola implements ClosedForm {

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public double value(double[] w) {
        return 0.5 * w[0] * w[0];
    }

    @Override
    public void gradient(double[] w, double[] out) {
        out[0] = w[0];
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        out[0] = u[0];
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        out[0] = 0;
    }
}
