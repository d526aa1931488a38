package org.brink.probes.tracking;

import java.util.ArrayList;
import java.util.List;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** Puts the states of the parts of a probe into one. */
public final class States {

    private States() {
    }

    /** One state with the arrays of several, each under the name of its part, a dot, and its own name. */
    public static State join(List<String> names, List<State> parts) {
        StateLayout layout = StateLayout.EMPTY;
        for (int i = 0; i < names.size(); i++) {
            for (StateLayout.Slot slot : parts.get(i).layout().slots()) {
                layout = layout.with(names.get(i) + "." + slot.name(), slot.length());
            }
        }
        State joined = new State(layout);
        for (int i = 0; i < names.size(); i++) {
            for (StateLayout.Slot slot : parts.get(i).layout().slots()) {
                copy(parts.get(i).array(slot.name()), joined.array(names.get(i) + "." + slot.name()));
            }
        }
        return joined;
    }

    /**
     * The parts that were joined.
     *
     * @throws IllegalArgumentException if there is an array that belongs to none of them
     */
    public static List<State> split(List<String> names, State joined) {
        List<State> parts = new ArrayList<>();
        int found = 0;
        for (String name : names) {
            String prefix = name + ".";
            StateLayout layout = StateLayout.EMPTY;
            for (StateLayout.Slot slot : joined.layout().slots()) {
                if (slot.name().startsWith(prefix)) {
                    layout = layout.with(slot.name().substring(prefix.length()), slot.length());
                    found++;
                }
            }
            State part = new State(layout);
            layout.slots().forEach(slot -> copy(joined.array(prefix + slot.name()), part.array(slot.name())));
            parts.add(part);
        }
        if (found != joined.layout().slots().size()) {
            throw new IllegalArgumentException(joined.layout() + " is not made of " + names);
        }
        return parts;
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
