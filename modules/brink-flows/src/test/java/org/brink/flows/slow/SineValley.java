package org.brink.flows.slow;

import org.brink.spi.objective.ClosedForm;

/** L = ½(2 + sin y)x²: minimisers x = 0, where the sharpness is 2 + sin y. */
final class SineValley implements ClosedForm {

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] w) {
        return 0.5 * (2 + Math.sin(w[1])) * w[0] * w[0];
    }

    @Override
    public void gradient(double[] w, double[] out) {
        out[0] = (2 + Math.sin(w[1])) * w[0];
        out[1] = 0.5 * Math.cos(w[1]) * w[0] * w[0];
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        double mixed = Math.cos(w[1]) * w[0];
        out[0] = (2 + Math.sin(w[1])) * u[0] + mixed * u[1];
        out[1] = mixed * u[0] - 0.5 * Math.sin(w[1]) * w[0] * w[0] * u[1];
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        double cos = Math.cos(w[1]);
        double sin = Math.sin(w[1]);
        out[0] = cos * (u[0] * v[1] + u[1] * v[0]) - sin * w[0] * u[1] * v[1];
        out[1] = cos * u[0] * v[0] - sin * w[0] * (u[0] * v[1] + u[1] * v[0])
                - 0.5 * cos * w[0] * w[0] * u[1] * v[1];
    }
}
