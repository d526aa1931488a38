package org.brink.jets.float64.function;

/**
 * φ(x) = xΦ(x) with the standard normal distribution Φ (Hendrycks and Gimpel 2016), not its approximation by tanh;
 * φ' = Φ + xp, φ'' = (2 − x²)p, φ''' = (x³ − 4x)p with the density p.
 */
public final class Gelu implements ScalarFunction {

    private static final double INVERSE_ROOT_TWO_PI = 0.3989422804014327;

    @Override
    public String name() {
        return "gelu";
    }

    @Override
    public String formula() {
        return "xΦ(x), Φ the standard normal distribution";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int start = from; start < to; start += Tiles.SIZE) {
            tile(x, start, Tiles.end(start, to), y, slope);
        }
    }

    private static void tile(double[] x, int from, int to, double[] y, double[] slope) {
        FastExponential.bell(x, from, to, y);
        NormalTail.ratio(x, from, to, slope);
        for (int i = from; i < to; i++) {
            double bell = y[i];
            double tail = bell * slope[i];
            // the tail for negative x, one minus the tail for others
            double below = Math.max(tail, Math.min(1 - tail, x[i] * Double.MAX_VALUE));
            y[i] = x[i] * below;
            slope[i] = below + x[i] * (INVERSE_ROOT_TWO_PI * bell);
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        FastExponential.bell(x, from, to, out);
        for (int i = from; i < to; i++) {
            out[i] = (2 - x[i] * x[i]) * (INVERSE_ROOT_TWO_PI * out[i]);
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        FastExponential.bell(x, from, to, out);
        for (int i = from; i < to; i++) {
            out[i] = x[i] * (x[i] * x[i] - 4) * (INVERSE_ROOT_TWO_PI * out[i]);
        }
    }
}
