package org.brink.jets.tensor;

import org.brink.jets.float32.function.ScalarFunction;

/** A function of double precision on arrays of single precision, some entries at a time. */
record Widened(org.brink.jets.float64.function.ScalarFunction wide) implements ScalarFunction {

    private static final int TILE = 512;

    @Override
    public String name() {
        return wide.name();
    }

    @Override
    public String formula() {
        return wide.formula();
    }

    @Override
    public void value(float[] x, int from, int to, float[] y, float[] slope) {
        double[] wideX = new double[TILE];
        double[] wideY = new double[TILE];
        double[] wideSlope = new double[TILE];
        for (int at = from; at < to; at += TILE) {
            int count = Math.min(TILE, to - at);
            widen(x, at, count, wideX);
            wide.value(wideX, 0, count, wideY, wideSlope);
            narrow(wideY, count, y, at);
            narrow(wideSlope, count, slope, at);
        }
    }

    @Override
    public void curvature(float[] x, float[] y, float[] slope, int from, int to, float[] out) {
        higher(wide::curvature, x, from, to, out);
    }

    @Override
    public void jerk(float[] x, float[] y, float[] slope, int from, int to, float[] out) {
        higher(wide::jerk, x, from, to, out);
    }

    private interface Higher {
        void write(double[] x, double[] y, double[] slope, int from, int to, double[] out);
    }

    /** Computes value and slope again, because they lost digits when they were rounded. */
    private void higher(Higher derivative, float[] x, int from, int to, float[] out) {
        double[] wideX = new double[TILE];
        double[] wideY = new double[TILE];
        double[] wideSlope = new double[TILE];
        double[] wideOut = new double[TILE];
        for (int at = from; at < to; at += TILE) {
            int count = Math.min(TILE, to - at);
            widen(x, at, count, wideX);
            wide.value(wideX, 0, count, wideY, wideSlope);
            derivative.write(wideX, wideY, wideSlope, 0, count, wideOut);
            narrow(wideOut, count, out, at);
        }
    }

    private static void widen(float[] from, int at, int count, double[] to) {
        for (int i = 0; i < count; i++) {
            to[i] = from[at + i];
        }
    }

    private static void narrow(double[] from, int count, float[] to, int at) {
        for (int i = 0; i < count; i++) {
            to[at + i] = (float) from[i];
        }
    }
}
