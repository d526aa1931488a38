package org.brink.objectives.twostep;

import org.brink.spi.objective.LockstepDescent;

/** Many two-step maps in lockstep; the same operations as {@link TwoStepMap}. */
final class TwoStepMaps implements LockstepDescent {

    private final double[] mu;

    TwoStepMaps(double[] mu) {
        this.mu = mu;
    }

    @Override
    public int cells() {
        return mu.length;
    }

    @Override
    public void descend(double[][] points, double[] stepSizes, int steps) {
        for (int step = 0; step < steps; step++) {
            step(points[0], stepSizes, mu);
        }
    }

    private static void step(double[] b, double[] eta, double[] mu) {
        for (int i = 0; i < b.length; i++) {
            double at = b[i];
            b[i] = at - eta[i] * ((16 * at * at - mu[i]) * at);
        }
    }

    @Override
    public LockstepDescent keep(int[] kept) {
        return new TwoStepMaps(LockstepDescent.some(mu, kept));
    }

    @Override
    public void losses(double[][] points, double[] out) {
        double[] b = points[0];
        for (int i = 0; i < b.length; i++) {
            double square = b[i] * b[i];
            out[i] = (4 * square - 0.5 * mu[i]) * square;
        }
    }
}
