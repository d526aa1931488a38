package org.brink.jets.float64.function;

/** φ(x) = tanh x; φ' = 1 − φ², φ'' = −2φφ', φ''' = φ'(6φ² − 2). */
public final class Tanh implements ScalarFunction {

    @Override
    public String name() {
        return "tanh";
    }

    @Override
    public String formula() {
        return "tanh x";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        FastTanh.apply(x, from, to, y, slope);
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = -2 * y[i] * slope[i];
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = slope[i] * (6 * y[i] * y[i] - 2);
        }
    }
}
