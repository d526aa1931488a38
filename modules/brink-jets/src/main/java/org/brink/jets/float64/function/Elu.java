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
        for (int start = from; start < to; start += Tiles.SIZE) {
            tile(x, start, Tiles.end(start, to), y, slope);
        }
    }

    private static void tile(double[] x, int from, int to, double[] y, double[] slope) {
        FastExponential.fallingLessOne(x, from, to, y, slope);
        for (int i = from; i < to; i++) {
            y[i] = Math.max(x[i], 0) + y[i];
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            // slope for negative x, 0 for positive ones, without a branch
            out[i] = Math.max(0, Math.min(slope[i], 1 - x[i] * Double.MAX_VALUE));
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            // slope for negative x, 0 for positive ones, without a branch
            out[i] = Math.max(0, Math.min(slope[i], 1 - x[i] * Double.MAX_VALUE));
        }
    }
}
