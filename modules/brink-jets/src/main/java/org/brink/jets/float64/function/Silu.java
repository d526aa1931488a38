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
        for (int start = from; start < to; start += Tiles.SIZE) {
            tile(x, start, Tiles.end(start, to), y, slope);
        }
    }

    private static void tile(double[] x, int from, int to, double[] y, double[] slope) {
        FastExponential.decay(x, from, to, slope);
        for (int i = from; i < to; i++) {
            double large = Logistic.large(slope[i]);
            double small = slope[i] * large;
            double sigma = Logistic.of(x[i], small, large);
            y[i] = x[i] * sigma;
            slope[i] = sigma + x[i] * (small * large);
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        FastExponential.decay(x, from, to, out);
        for (int i = from; i < to; i++) {
            double large = Logistic.large(out[i]);
            double small = out[i] * large;
            double first = small * large;
            double second = first * (1 - 2 * Logistic.of(x[i], small, large));
            out[i] = 2 * first + x[i] * second;
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        FastExponential.decay(x, from, to, out);
        for (int i = from; i < to; i++) {
            double large = Logistic.large(out[i]);
            double small = out[i] * large;
            double first = small * large;
            double second = first * (1 - 2 * Logistic.of(x[i], small, large));
            out[i] = 3 * second + x[i] * (first * (1 - 6 * first));
        }
    }
}
