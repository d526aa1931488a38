package org.brink.flows.process;

import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * What a flow integrates: the position, the state of the optimizer, and arrays of the flow itself. The arrays are the
 * state; they may be read and written in place.
 *
 * @param position w, n entries
 * @param optimizer s, of the optimizer's layout
 * @param extra arrays that this kind of flow adds
 */
public record FlowState(double[] position, State optimizer, State extra) {

    /** A state of zeros. */
    public FlowState(int dimension, StateLayout optimizer, StateLayout extra) {
        this(new double[dimension], new State(optimizer), new State(extra));
    }

    /**
     * Overwrites this state with another.
     *
     * @throws IllegalArgumentException if their layouts differ
     */
    public void copyFrom(FlowState other) {
        System.arraycopy(other.position, 0, position, 0, position.length);
        optimizer.copyFrom(other.optimizer);
        extra.copyFrom(other.extra);
    }

    /** A state of its own with the same content. */
    public FlowState copy() {
        return new FlowState(position.clone(), optimizer.copy(), extra.copy());
    }
}
