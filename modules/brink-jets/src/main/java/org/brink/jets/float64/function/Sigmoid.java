package org.brink.jets.float64.function;

/** φ(x) = 1/(1 + e⁻ˣ); φ' = φ(1 − φ), φ'' = φ'(1 − 2φ), φ''' = φ'(1 − 6φ'). */
public final class Sigmoid implements ScalarFunction {

    @Override
    public String name() {
        return "sigmoid";
    }

    @Override
    public String formula() {
        return "1/(1 + e⁻ˣ)";
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
            y[i] = Logistic.of(x[i], small, large);
            // not σ(1 − σ), which loses its digits where σ is near 1
            slope[i] = small * large;
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = slope[i] * (1 - 2 * y[i]);
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = slope[i] * (1 - 6 * slope[i]);
        }
    }
}
