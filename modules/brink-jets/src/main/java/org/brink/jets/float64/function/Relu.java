package org.brink.jets.float64.function;

import java.util.Arrays;

/** φ(x) = max(x, 0); derivatives are those of the piece that x lies in, with φ'(0) = 0. */
public final class Relu implements ScalarFunction {

    @Override
    public String name() {
        return "relu";
    }

    @Override
    public String formula() {
        return "max(x, 0)";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            y[i] = Math.max(x[i], 0);
            // 1 for positive x, without a branch
            slope[i] = Math.max(0, Math.min(1, x[i] * Double.MAX_VALUE));
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        Arrays.fill(out, from, to, 0.0);
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        Arrays.fill(out, from, to, 0.0);
    }
}
