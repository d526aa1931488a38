package org.brink.probes.detect;

import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** A few numbers as a state. */
final class Saved {

    private static final String SLOT = "numbers";

    private Saved() {
    }

    static State of(double... numbers) {
        State state = new State(StateLayout.EMPTY.with(SLOT, numbers.length));
        System.arraycopy(numbers, 0, state.array(SLOT), 0, numbers.length);
        return state;
    }

    static double[] numbers(State state) {
        return state.array(SLOT);
    }

    static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
