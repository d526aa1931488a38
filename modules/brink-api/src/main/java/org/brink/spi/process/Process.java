package org.brink.spi.process;

import org.brink.spi.optimizer.State;

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
}
