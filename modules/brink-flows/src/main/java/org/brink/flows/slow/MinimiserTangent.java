package org.brink.flows.slow;

import org.brink.spectral.DenseEigen;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/**
 * The manifold of minimisers near a point, by a dense decomposition of the Hessian: eigenvectors with eigenvalues above
 * {@link #CUTOFF} of the largest span its normal space, the others its tangent space.
 */
final class MinimiserTangent {

    /** Largest dimension that is decomposed. */
    static final int MOST_COORDINATES = 600;

    /** Eigenvalue, relative to the largest, below which a direction lies in the manifold. */
    static final double CUTOFF = 1e-7;

    private static final int MOST_STEPS = 20;
    /** Square of a step of Newton's method below which it may be taken for rounding. */
    private static final double ROUNDING = 1e-12;

    private final int n;
    private final Evaluation evaluation;
    private final DenseEigen eigen;
    private final double[] gradient;
    private final double[] slope;
    private final double[] unit;
    private int normals;

    MinimiserTangent(Objective objective) {
        n = objective.dimension();
        evaluation = objective.newEvaluation();
        eigen = new DenseEigen(n);
        gradient = new double[n];
        slope = new double[n];
        unit = new double[n];
    }

    /** Decomposes the Hessian at a point; returns whether it is finite and has a positive eigenvalue. */
    boolean look(double[] point) {
        evaluation.moveTo(point);
        evaluation.gradient(gradient);
        for (int i = 0; i < n; i++) {
            unit[i] = 1;
            evaluation.hessianTimes(unit, eigen.matrix()[i]);
            unit[i] = 0;
        }
        if (!eigen.decompose(n, n) || !(eigen.value(0) > 0)) {
            return false;
        }
        normals = 0;
        while (normals < n && eigen.value(normals) > CUTOFF * eigen.value(0)) {
            normals++;
        }
        evaluation.third(eigen.vector(0), eigen.vector(0), slope);
        return true;
    }

    /** λ₁ at the point. */
    double sharpness() {
        return eigen.value(0);
    }

    /** Writes P⊥∇λ₁, the part of ∇³L[u, u, ·] that is tangent to the manifold. */
    void tangentSlope(double[] out) {
        System.arraycopy(slope, 0, out, 0, n);
        for (int i = 0; i < normals; i++) {
            double[] normal = eigen.vector(i);
            double along = 0;
            for (int j = 0; j < n; j++) {
                along += normal[j] * out[j];
            }
            for (int j = 0; j < n; j++) {
                out[j] -= along * normal[j];
            }
        }
    }

    /** Moves a point that is near the manifold onto it, by Newton steps in the normal space; whether it got there. */
    boolean polish(double[] point) {
        double last = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!look(point)) {
                return false;
            }
            double moved = 0;
            for (int i = 0; i < normals; i++) {
                double[] normal = eigen.vector(i);
                double along = 0;
                for (int j = 0; j < n; j++) {
                    along += normal[j] * gradient[j];
                }
                double shift = along / eigen.value(i);
                moved += shift * shift;
                for (int j = 0; j < n; j++) {
                    point[j] -= shift * normal[j];
                }
            }
            // quadratic convergence ends in rounding, which no longer shrinks
            if (moved == 0) {
                return true;
            }
            if (moved >= 0.25 * last) {
                return last < ROUNDING;
            }
            last = moved;
        }
        return true;
    }
}
