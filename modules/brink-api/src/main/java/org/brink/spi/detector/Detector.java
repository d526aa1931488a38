package org.brink.spi.detector;

import java.util.Optional;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * Notices that something happens, by a stated criterion. Says so and nothing more: whether the run is marked, paused or
 * stopped, or its optimizer edited, is for the experiment to decide.
 */
@FunctionalInterface
public interface Detector {

    /**
     * Looks at one instant. Called after all probes, in order of steps, at every step at which the watched process is
     * present and its position, loss and gradient are finite.
     *
     * @return what has just happened, as a sentence for people with the numbers that the criterion has met; nearly
     *     always empty
     */
    Optional<String> look(Watch at);

    /** A copy of everything that later looks depend on; its layout may change from step to step. */
    default State save() {
        return new State(StateLayout.EMPTY);
    }

    /**
     * Goes back to a state that a detector made from the same settings has saved.
     *
     * @throws IllegalArgumentException if the state cannot be one of this detector
     */
    default void restore(State saved) {
        if (!saved.layout().equals(StateLayout.EMPTY)) {
            throw new IllegalArgumentException("a state of " + saved.layout() + " for a detector that keeps none");
        }
    }
}
