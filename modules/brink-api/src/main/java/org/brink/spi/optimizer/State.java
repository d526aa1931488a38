package org.brink.spi.optimizer;

import java.util.Arrays;

/**
 * A state as a value: named arrays of doubles, zero at first. States with equal layouts can be copied onto each other;
 * everything that must survive a checkpoint is in one.
 */
public final class State {

    private final StateLayout layout;
    private final double[][] arrays;

    /** A state of zeros. */
    public State(StateLayout layout) {
        this.layout = layout;
        this.arrays = layout.slots().stream().map(slot -> new double[slot.length()]).toArray(double[][]::new);
    }

    /** The names and lengths. */
    public StateLayout layout() {
        return layout;
    }

    /** The array of the slot with that index; the array itself, not a copy. */
    public double[] array(int slot) {
        return arrays[slot];
    }

    /**
     * The array of the slot with that name; the array itself, not a copy.
     *
     * @throws IllegalArgumentException if there is none
     */
    public double[] array(String name) {
        for (int i = 0; i < arrays.length; i++) {
            if (layout.slots().get(i).name().equals(name)) {
                return arrays[i];
            }
        }
        throw new IllegalArgumentException("no slot " + name + " in " + layout);
    }

    /**
     * Overwrites this state with another.
     *
     * @throws IllegalArgumentException if the layouts differ
     */
    public void copyFrom(State other) {
        if (!layout.equals(other.layout)) {
            throw new IllegalArgumentException("layouts differ: " + layout + " and " + other.layout);
        }
        for (int i = 0; i < arrays.length; i++) {
            System.arraycopy(other.arrays[i], 0, arrays[i], 0, arrays[i].length);
        }
    }

    /** A state of its own with the same content. */
    public State copy() {
        State copy = new State(layout);
        copy.copyFrom(this);
        return copy;
    }

    /** Whether layouts and all bits agree. */
    @Override
    public boolean equals(Object other) {
        return other instanceof State state && layout.equals(state.layout) && Arrays.deepEquals(arrays, state.arrays);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(arrays);
    }
}
