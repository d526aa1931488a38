package org.brink.jets.float64.function;

import java.util.Arrays;

/** φ(x) = x cut to [−1, 1]; derivatives are those of the piece that x lies in. */
public final class Hardtanh implements ScalarFunction {

    @Override
    public String name() {
        return "hardtanh";
    }

    @Override
    public String formula() {
        return "x cut to [−1, 1]";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            y[i] = Math.max(-1, Math.min(1, x[i]));
            // 1 between −1 and 1, without a branch
            slope[i] = Math.max(0, Math.min(1, (1 - Math.abs(x[i])) * Double.MAX_VALUE));
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
