package org.brink.jets.float64.function;

/** φ(x) = x for x &gt; 0 and eˣ − 1 otherwise; the second derivative jumps at 0. */
public final class Elu implements ScalarFunction {

    @Override
    public String name() {
        return "elu";
    }

    @Override
    public String formula() {
        return "x for x > 0, else eˣ − 1";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            boolean positive = x[i] > 0;
            double e = Math.exp(Math.min(x[i], 0));
            y[i] = positive ? x[i] : Math.expm1(x[i]);
            slope[i] = positive ? 1 : e;
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = x[i] > 0 ? 0 : slope[i];
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = x[i] > 0 ? 0 : slope[i];
        }
    }
}
