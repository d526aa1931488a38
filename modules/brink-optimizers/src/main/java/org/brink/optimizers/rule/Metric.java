package org.brink.optimizers.rule;

import java.util.Optional;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** What makes the preconditioner. Its slots follow those of the momentum; {@code first} is the index of the first. */
public interface Metric {

    /** The slots of this metric. */
    StateLayout layout();

    /** Fills its slots before step 0; zeros unless overridden. */
    default void start(State state, int first) {
    }

    /**
     * Writes its slots of {@code next}.
     *
     * @param position the point w
     * @param at the objective at w
     * @param gradient ∇L(w)
     * @param direction m of this step
     */
    void update(long step, State state, double[] position, Evaluation at, double[] gradient, double[] direction,
            State next, int first);

    /**
     * P of the update; valid until the next call.
     *
     * @param stepSize η with schedule and the correction of the momentum
     */
    Preconditioner at(long step, State next, int first, double stepSize);

    /** This metric averaged over oscillation, if it follows from the second moment of the gradient. */
    default Optional<AveragedMetric> averaged() {
        return Optional.empty();
    }
}
