package org.brink.spi.probe;

import java.util.List;
import org.brink.api.run.Channel;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** A measurement. May keep what makes the next one cheaper (a warm start), never what changes a trajectory. */
public interface Probe {

    /** What is measured; constant over the life of the probe, names distinct. */
    List<Channel> channels();

    /** Measures one instant and sets every channel of the row. */
    void observe(Instant at, Row row);

    /**
     * A copy of everything that later measurements depend on, such as a warm start. Its layout may change from one
     * observed step to the next. A probe that remembers nothing need not override this.
     */
    default State save() {
        return new State(StateLayout.EMPTY);
    }

    /**
     * Goes back to a state that a probe made from the same settings has saved, so that what is measured from then on is
     * the same to the last bit.
     *
     * @throws IllegalArgumentException if the state cannot be one of this probe
     */
    default void restore(State saved) {
        if (!saved.layout().equals(StateLayout.EMPTY)) {
            throw new IllegalArgumentException("a state of " + saved.layout() + " for a probe that keeps none");
        }
    }
}
