package org.brink.testkit;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/** One coordinate that moves by w' = ρw − P⁻¹m with a fixed P, while the optimizer goes on making m. */
final class FrozenDescent {

    private final Evaluation at;
    private final Optimizer optimizer;
    private final double inverse;

    FrozenDescent(Objective objective, Optimizer optimizer, double inverse) {
        this.at = objective.newEvaluation();
        this.optimizer = optimizer;
        this.inverse = inverse;
    }

    /** The largest |w| of the last steps from w = 1; momentum lets |w| pass through zero. */
    double growth(State start, int first, int steps) {
        double[] w = {1};
        double[] gradient = new double[1];
        double[] direction = new double[1];
        State state = start.copy();
        State next = start.copy();
        double largest = 0;
        for (int step = first; step < first + steps; step++) {
            at.moveTo(w);
            at.gradient(gradient);
            optimizer.update(step, state, w, at, gradient, next);
            optimizer.direction(step, next, gradient, direction);
            w[0] = optimizer.retention(step) * w[0] - inverse * direction[0];
            state.copyFrom(next);
            if (step >= first + steps - 10) {
                largest = Math.max(largest, Math.abs(w[0]));
            }
        }
        return largest;
    }
}
