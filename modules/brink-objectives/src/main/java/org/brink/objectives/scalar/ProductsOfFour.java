package org.brink.objectives.scalar;

import org.brink.spi.objective.LockstepDescent;

/** Many points of ½(1−w₀w₁w₂w₃)² in lockstep; the same operations as {@link ProductOfFour}. */
record ProductsOfFour(int cells) implements LockstepDescent {

    @Override
    public void descend(double[][] points, double[] stepSizes, int steps) {
        for (int step = 0; step < steps; step++) {
            step(points[0], points[1], points[2], points[3], stepSizes);
        }
    }

    private static void step(double[] as, double[] bs, double[] cs, double[] ds, double[] eta) {
        for (int i = 0; i < as.length; i++) {
            double a = as[i];
            double b = bs[i];
            double c = cs[i];
            double d = ds[i];
            double even = a * c;
            double odd = b * d;
            double r = even * odd - 1;
            as[i] = a - eta[i] * (r * (c * odd));
            bs[i] = b - eta[i] * (r * (d * even));
            cs[i] = c - eta[i] * (r * (a * odd));
            ds[i] = d - eta[i] * (r * (b * even));
        }
    }

    @Override
    public LockstepDescent keep(int[] kept) {
        return new ProductsOfFour(kept.length);
    }

    @Override
    public void losses(double[][] points, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double r = (points[0][i] * points[2][i]) * (points[1][i] * points[3][i]) - 1;
            out[i] = 0.5 * r * r;
        }
    }
}
