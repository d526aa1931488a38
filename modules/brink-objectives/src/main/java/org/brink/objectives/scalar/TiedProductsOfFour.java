package org.brink.objectives.scalar;

import org.brink.spi.objective.LockstepDescent;

/** Many points of ¼(1−x²y²)² in lockstep; the same operations as {@link TiedProductOfFour}. */
record TiedProductsOfFour(int cells) implements LockstepDescent {

    @Override
    public void descend(double[][] points, double[] stepSizes, int steps) {
        for (int step = 0; step < steps; step++) {
            step(points[0], points[1], stepSizes);
        }
    }

    private static void step(double[] xs, double[] ys, double[] eta) {
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i];
            double y = ys[i];
            double xx = x * x;
            double yy = y * y;
            double r = xx * yy - 1;
            xs[i] = x - eta[i] * (r * (x * yy));
            ys[i] = y - eta[i] * (r * (y * xx));
        }
    }

    @Override
    public LockstepDescent keep(int[] kept) {
        return new TiedProductsOfFour(kept.length);
    }

    @Override
    public void losses(double[][] points, double[] out) {
        double[] xs = points[0];
        double[] ys = points[1];
        for (int i = 0; i < xs.length; i++) {
            double r = (xs[i] * xs[i]) * (ys[i] * ys[i]) - 1;
            out[i] = 0.25 * r * r;
        }
    }
}
