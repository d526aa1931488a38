package org.brink.flows.stable;

import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.PreconditionedHessian;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;

/** λmax(P⁻¹H) along a flow, solved from where the last solution leads. */
final class PathSharpness {

    private static final int MAX_PRODUCTS = 1000;

    private final PreconditionedHessian operator;
    private final EigenTracker tracker;

    /** @param tolerance residual of the eigenpair, relative to the eigenvalue */
    PathSharpness(int dimension, double tolerance, long seed) {
        operator = new PreconditionedHessian(dimension);
        tracker = new EigenTracker(dimension, EigenOptions.largest(1).withTolerance(tolerance)
                .withMaxProducts(MAX_PRODUCTS).withSeed(seed));
    }

    /** The largest eigenvalue where the evaluation is. */
    double at(Evaluation evaluation, Preconditioner preconditioner) {
        return tracker.solve(operator.at(evaluation, preconditioner)).value(0);
    }

    State save() {
        return tracker.save();
    }

    /** Goes on from what was saved; an empty state makes it start cold. */
    void restore(State saved) {
        if (saved.layout().slots().isEmpty()) {
            tracker.forget();
        } else {
            tracker.restore(saved);
        }
    }
}
