package org.brink.jets.float64.function;

import java.util.Arrays;

/** φ(x) = x. */
public final class Identity implements ScalarFunction {

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public String formula() {
        return "x";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        System.arraycopy(x, from, y, from, to - from);
        Arrays.fill(slope, from, to, 1.0);
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
