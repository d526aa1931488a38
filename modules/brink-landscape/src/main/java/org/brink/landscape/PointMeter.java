package org.brink.landscape;

import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/**
 * Computes one quantity from point to point. Solves for the sharpness start from the last point; {@link #restart} makes
 * what follows independent of what came before. For one thread.
 */
final class PointMeter {

    private static final double TOLERANCE = 1e-5;

    private final Quantity quantity;
    private final Evaluation evaluation;
    private final double[] gradient;
    private EigenTracker tracker;
    private final HessianOperator hessian;
    private double residual;
    private boolean converged;

    PointMeter(Objective objective, Quantity quantity) {
        int n = objective.dimension();
        this.quantity = quantity;
        evaluation = objective.newEvaluation();
        gradient = new double[n];
        hessian = new HessianOperator(n);
        restart();
    }

    /** A new solver: one that only forgets its solutions would still draw other random directions. */
    void restart() {
        if (quantity == Quantity.SHARPNESS) {
            tracker = new EigenTracker(gradient.length, EigenOptions.largest(1).withTolerance(TOLERANCE));
        }
    }

    /** The quantity at a point; infinite or NaN where it is not defined. */
    double at(double[] w) {
        evaluation.moveTo(w);
        converged = true;
        residual = 0;
        return switch (quantity) {
            case LOSS -> evaluation.value();
            case GRADIENT_NORM -> {
                evaluation.gradient(gradient);
                yield Math.sqrt(PrincipalComponents.dot(gradient, gradient));
            }
            case SHARPNESS -> {
                Eigenpairs pairs = tracker.solve(hessian.at(evaluation));
                residual = pairs.residual(0);
                converged = pairs.converged(0);
                yield pairs.value(0);
            }
        };
    }

    /** The residual of the last eigenpair. */
    double residual() {
        return residual;
    }

    /** Whether the last eigenpair met its tolerance. */
    boolean converged() {
        return converged;
    }
}
