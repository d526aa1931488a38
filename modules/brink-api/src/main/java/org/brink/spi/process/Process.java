package org.brink.spi.process;

import java.util.List;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** Something that moves the point. Used by one thread at a time. */
public interface Process extends ObservedProcess {

    /**
     * Computes everything about the instant {@code step} and the position that follows it. Does not change what
     * {@link #save} returns.
     *
     * @param step index of the step, from 0, increasing by one
     */
    void prepare(long step);

    /** Adopts what was prepared. */
    void commit();

    /** A copy of all that is needed to go on from here; taken between {@code commit} and {@code prepare}. */
    State save();

    /** Goes back to a saved state, so that what follows is the same to the last bit. */
    void restore(State saved);

    /**
     * Whether {@link #restore} can take up states of that layout; those that are like {@link #save} unless overridden,
     * as it must be where the length of what is remembered varies from step to step. A fork takes over what fits.
     */
    default boolean fits(StateLayout saved) {
        return save().layout().equals(saved);
    }

    /**
     * What has happened to the process at the step that was prepared, such as that it started or came to its end; the
     * engine keeps it with the events of the run. Nearly always empty.
     */
    default List<ProcessEvent> events() {
        return List.of();
    }
}
