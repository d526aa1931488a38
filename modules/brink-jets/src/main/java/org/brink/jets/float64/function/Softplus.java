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
        for (int start = from; start < to; start += Tiles.SIZE) {
            tile(x, start, Tiles.end(start, to), y, slope);
        }
    }

    private static void tile(double[] x, int from, int to, double[] y, double[] slope) {
        FastExponential.decay(x, from, to, y);
        for (int i = from; i < to; i++) {
            double large = Logistic.large(y[i]);
            slope[i] = Logistic.of(x[i], y[i] * large, large);
        }
        FastLogarithm.onePlus(from, to, y);
        for (int i = from; i < to; i++) {
            y[i] = Math.max(x[i], 0) + y[i];
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        FastExponential.decay(x, from, to, out);
        for (int i = from; i < to; i++) {
            double large = Logistic.large(out[i]);
            out[i] = out[i] * large * large;
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        FastExponential.decay(x, from, to, out);
        for (int i = from; i < to; i++) {
            double large = Logistic.large(out[i]);
            out[i] = out[i] * large * large * (1 - 2 * slope[i]);
        }
    }
}
