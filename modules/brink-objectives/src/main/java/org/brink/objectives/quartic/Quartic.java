package org.brink.objectives.quartic;

import org.brink.spi.objective.ClosedForm;

/** L = ½Sw² − ¼Qw⁴ in one dimension. */
final class Quartic implements ClosedForm {

    private final double sharpness;
    private final double quartic;

    Quartic(double sharpness, double quartic) {
        this.sharpness = sharpness;
        this.quartic = quartic;
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public double value(double[] w) {
        double square = w[0] * w[0];
        return (0.5 * sharpness - 0.25 * quartic * square) * square;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        out[0] = (sharpness - quartic * (w[0] * w[0])) * w[0];
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        out[0] = (sharpness - 3 * quartic * (w[0] * w[0])) * u[0];
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        out[0] = -6 * quartic * w[0] * u[0] * v[0];
    }
}
