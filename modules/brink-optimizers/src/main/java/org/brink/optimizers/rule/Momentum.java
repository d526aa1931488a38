package org.brink.optimizers.rule;

import org.brink.api.filter.LinearFilter;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** A linear filter from gradients to the direction m, with its memory in the first slots of the state. */
public interface Momentum {

    /** The slots of this momentum, which come first in the state of the optimizer. */
    StateLayout layout();

    /** Writes the slots of {@code next}. */
    void update(long step, State state, double[] gradient, State next);

    /** Writes the direction m. */
    void direction(long step, State next, double[] gradient, double[] out);

    /**
     * The factor by which m is too small because its memory started empty, such as 1−β₁ᵗ; belongs into P. 1 where m is
     * not corrected.
     */
    default double correction(long step, State next) {
        return 1;
    }

    /** Whether m is the gradient itself. */
    default boolean passesGradient() {
        return false;
    }

    /** The transfer function from gradients to m, with the coefficients of this step. */
    LinearFilter filter(long step);
}
