package org.brink.spi.optimizer;

import java.util.ArrayList;
import java.util.List;

/**
 * The named arrays that make up a state.
 *
 * @param slots the arrays, in order, names distinct
 */
public record StateLayout(List<Slot> slots) {

    /** A state that holds nothing. */
    public static final StateLayout EMPTY = new StateLayout(List.of());

    public StateLayout {
        slots = List.copyOf(slots);
        if (slots.stream().map(Slot::name).distinct().count() != slots.size()) {
            throw new IllegalArgumentException("two slots have the same name: " + slots);
        }
    }

    /** This layout with one more array. */
    public StateLayout with(String name, int length) {
        List<Slot> more = new ArrayList<>(slots);
        more.add(new Slot(name, length));
        return new StateLayout(more);
    }

    /**
     * One named array.
     *
     * @param name unique within the layout
     * @param length number of entries, at least 1
     */
    public record Slot(String name, int length) {

        public Slot {
            if (length < 1) {
                throw new IllegalArgumentException("slot " + name + " has length " + length);
            }
        }
    }
}
