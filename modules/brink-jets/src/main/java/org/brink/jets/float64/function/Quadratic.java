package org.brink.jets.float64.function;

import java.util.Arrays;

/** φ(x) = ½x², the activation of quadratic networks. */
public final class Quadratic implements ScalarFunction {

    @Override
    public String name() {
        return "quadratic";
    }

    @Override
    public String formula() {
        return "½x²";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            y[i] = 0.5 * x[i] * x[i];
            slope[i] = x[i];
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        Arrays.fill(out, from, to, 1.0);
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        Arrays.fill(out, from, to, 0.0);
    }
}
