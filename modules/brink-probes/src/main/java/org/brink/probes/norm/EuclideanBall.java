package org.brink.probes.norm;

import org.brink.probes.Norms;

/** ‖d‖₂ ≤ 1: the norm of gradient descent. */
final class EuclideanBall implements UnitBall {

    @Override
    public double farthest(double[] x, double[] out) {
        double norm = Norms.norm(x);
        for (int i = 0; i < x.length; i++) {
            out[i] = norm == 0 ? 0 : x[i] / norm;
        }
        return norm;
    }

    @Override
    public double norm(double[] x) {
        return Norms.norm(x);
    }
}
