package org.brink.objectives.scalar;

import org.brink.spi.objective.LockstepDescent;

/** Many points of ½(1−xy)² in lockstep; the same operations as {@link ProductOfTwo}. */
record ProductsOfTwo(int cells) implements LockstepDescent {

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
            double r = x * y - 1;
            xs[i] = x - eta[i] * (r * y);
            ys[i] = y - eta[i] * (r * x);
        }
    }

    @Override
    public LockstepDescent keep(int[] kept) {
        return new ProductsOfTwo(kept.length);
    }

    @Override
    public void losses(double[][] points, double[] out) {
        double[] xs = points[0];
        double[] ys = points[1];
        for (int i = 0; i < xs.length; i++) {
            double r = 1 - xs[i] * ys[i];
            out[i] = 0.5 * r * r;
        }
    }
}
