package org.brink.jets.float64.function;

/** φ(x) = ln(1 + eˣ); φ' is the logistic function σ, φ'' = σ(1 − σ), φ''' = φ''(1 − 2σ). */
public final class Softplus implements ScalarFunction {

    @Override
    public String name() {
        return "softplus";
    }

    @Override
    public String formula() {
        return "ln(1 + eˣ)";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            double e = Math.exp(-Math.abs(x[i]));
            y[i] = Math.max(x[i], 0) + Math.log1p(e);
            slope[i] = x[i] >= 0 ? 1 / (1 + e) : e / (1 + e);
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double e = Math.exp(-Math.abs(x[i]));
            out[i] = e / ((1 + e) * (1 + e));
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double e = Math.exp(-Math.abs(x[i]));
            out[i] = e / ((1 + e) * (1 + e)) * (1 - 2 * slope[i]);
        }
    }
}
