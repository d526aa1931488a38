package org.brink.jets.float64.function;

/** φ(x) = eˣ, equal to all its derivatives. */
public final class Exponential implements ScalarFunction {

    @Override
    public String name() {
        return "exp";
    }

    @Override
    public String formula() {
        return "eˣ";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            y[i] = Math.exp(x[i]);
            slope[i] = y[i];
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = y[i];
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = y[i];
        }
    }
}
