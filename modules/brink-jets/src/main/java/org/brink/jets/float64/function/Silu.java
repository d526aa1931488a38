package org.brink.jets.float64.function;

/** φ(x) = xσ(x) with the logistic function σ; φ⁽ⁿ⁾ = nσ⁽ⁿ⁻¹⁾ + xσ⁽ⁿ⁾. */
public final class Silu implements ScalarFunction {

    @Override
    public String name() {
        return "silu";
    }

    @Override
    public String formula() {
        return "x/(1 + e⁻ˣ)";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            double sigma = Logistic.of(x[i]);
            y[i] = x[i] * sigma;
            slope[i] = sigma + x[i] * Logistic.slope(sigma);
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double sigma = Logistic.of(x[i]);
            out[i] = 2 * Logistic.slope(sigma) + x[i] * Logistic.curvature(sigma);
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double sigma = Logistic.of(x[i]);
            out[i] = 3 * Logistic.curvature(sigma) + x[i] * Logistic.jerk(sigma);
        }
    }
}
