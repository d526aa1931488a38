package org.brink.jets.float64.function;

/** φ(x) = eˣ, equal to all its derivatives. */
public final class Exponential implements ScalarFunction {

    @Override
    public String name() {
        return "exp";
    }

    @Override
    public String formula() {
        return "eˣ";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int start = from; start < to; start += Tiles.SIZE) {
            tile(x, start, Tiles.end(start, to), y, slope);
        }
    }

    private static void tile(double[] x, int from, int to, double[] y, double[] slope) {
        FastExponential.exp(x, from, to, y);
        System.arraycopy(y, from, slope, from, to - from);
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        System.arraycopy(y, from, out, from, to - from);
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        System.arraycopy(y, from, out, from, to - from);
    }
}
