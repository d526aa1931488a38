package org.brink.spectral;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** What solvers remember from one solve to the next, as named arrays: what is not remembered has no array. */
final class Memory {

    private final Map<String, double[]> arrays = new LinkedHashMap<>();

    Memory() {
    }

    Memory(State state) {
        for (StateLayout.Slot slot : state.layout().slots()) {
            arrays.put(slot.name(), state.array(slot.name()));
        }
    }

    /** Keeps an array, which is copied when the memory becomes a state. */
    void put(String name, double... values) {
        arrays.put(name, values);
    }

    /** Copies an array that was kept to another; false if there is none. */
    boolean copy(String name, double[] out) {
        Optional<double[]> kept = Optional.ofNullable(arrays.get(name));
        kept.ifPresent(values -> System.arraycopy(values, 0, out, 0, out.length));
        return kept.isPresent();
    }

    State toState() {
        StateLayout layout = StateLayout.EMPTY;
        for (Map.Entry<String, double[]> entry : arrays.entrySet()) {
            layout = layout.with(entry.getKey(), entry.getValue().length);
        }
        State state = new State(layout);
        arrays.forEach((name, values) -> System.arraycopy(values, 0, state.array(name), 0, values.length));
        return state;
    }
}
