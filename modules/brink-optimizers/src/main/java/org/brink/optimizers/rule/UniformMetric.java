package org.brink.optimizers.rule;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** P = d·I/η with one positive number d that may change from step to step; d is the only slot. */
public abstract class UniformMetric implements Metric {

    private final StateLayout layout;

    /** @param slot name of d in saved states */
    protected UniformMetric(String slot) {
        layout = StateLayout.EMPTY.with(slot, 1);
    }

    /**
     * The number kept in the state after the update.
     *
     * @param before the number kept before
     */
    protected abstract double next(long step, double before, Evaluation at, double[] gradient);

    /** The denominator d, positive, from the number kept; the number itself unless overridden. */
    protected double denominator(long step, double kept) {
        return kept;
    }

    @Override
    public final StateLayout layout() {
        return layout;
    }

    @Override
    public final void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        next.array(first)[0] = next(step, state.array(first)[0], at, gradient);
    }

    @Override
    public final Preconditioner at(long step, State next, int first, double stepSize) {
        return Preconditioner.ofStepSize(stepSize / denominator(step, next.array(first)[0]));
    }
}
