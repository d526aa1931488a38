package org.brink.flows.stabilisation;

import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.State;

/** Gradient, sharpness S, its direction u, its gradient ∇S = ∇³L[u, u, ·] and the second eigenvalue, at one point. */
final class SharpestPair {

    private static final double TOLERANCE = 1e-9;

    private final Evaluation evaluation;
    private final HessianOperator hessian;
    private final EigenTracker tracker;
    private final double[] gradient;
    private final double[] direction;
    private final double[] slope;
    private double sharpness;
    private double second;

    SharpestPair(Objective objective) {
        int n = objective.dimension();
        evaluation = objective.newEvaluation();
        hessian = new HessianOperator(n);
        tracker = new EigenTracker(n, EigenOptions.largest(Math.min(2, n)).withTolerance(TOLERANCE));
        gradient = new double[n];
        direction = new double[n];
        slope = new double[n];
    }

    /** Computes everything at a point. */
    void look(double[] point) {
        evaluation.moveTo(point);
        evaluation.gradient(gradient);
        Eigenpairs pairs = tracker.solve(hessian.at(evaluation));
        sharpness = pairs.value(0);
        second = pairs.count() > 1 ? pairs.value(1) : Double.NEGATIVE_INFINITY;
        System.arraycopy(pairs.vector(0), 0, direction, 0, direction.length);
        evaluation.third(direction, direction, slope);
    }

    double[] gradient() {
        return gradient;
    }

    /** u, of norm 1, pointing the same way from look to look. */
    double[] direction() {
        return direction;
    }

    /** ∇S. */
    double[] slope() {
        return slope;
    }

    double sharpness() {
        return sharpness;
    }

    /** The second eigenvalue; −∞ in one dimension. */
    double second() {
        return second;
    }

    State save() {
        return tracker.save();
    }

    void restore(State saved) {
        tracker.restore(saved);
    }

    void forget() {
        tracker.forget();
    }
}
