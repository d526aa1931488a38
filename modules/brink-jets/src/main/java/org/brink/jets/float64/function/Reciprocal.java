package org.brink.jets.float64.function;

/** φ(x) = 1/x; φ⁽ⁿ⁾ = −nφ⁽ⁿ⁻¹⁾φ. */
public final class Reciprocal implements ScalarFunction {

    @Override
    public String name() {
        return "reciprocal";
    }

    @Override
    public String formula() {
        return "1/x";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            y[i] = 1 / x[i];
            slope[i] = -y[i] * y[i];
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = -2 * slope[i] * y[i];
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = 6 * slope[i] * y[i] * y[i];
        }
    }
}
