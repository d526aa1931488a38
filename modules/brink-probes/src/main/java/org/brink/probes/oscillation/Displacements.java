package org.brink.probes.oscillation;

import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * The last displacements along k directions, and their mean products. The mean is about zero: over a period the
 * displacement from a midpoint has no mean.
 */
final class Displacements {

    private final int count;
    private final int window;
    private final double[][] last;
    private final StateLayout layout;
    private long added;

    Displacements(int count, int window) {
        this.count = count;
        this.window = window;
        last = new double[window][count];
        layout = StateLayout.EMPTY.with("added", 1).with("last", window * count);
    }

    int count() {
        return count;
    }

    /** How many are in the window. */
    int size() {
        return (int) Math.min(added, window);
    }

    void add(double[] displacement) {
        System.arraycopy(displacement, 0, last[(int) (added % window)], 0, count);
        added++;
    }

    /** The mean of xᵢxⱼ; summed anew in a fixed order, so that rounding errors do not pile up. */
    double product(int i, int j) {
        double sum = 0;
        int size = size();
        for (int row = 0; row < size; row++) {
            sum += last[row][i] * last[row][j];
        }
        return sum / size;
    }

    State save() {
        State state = new State(layout);
        state.array(0)[0] = added;
        for (int row = 0; row < window; row++) {
            System.arraycopy(last[row], 0, state.array(1), row * count, count);
        }
        return state;
    }

    void restore(State saved) {
        if (!saved.layout().equals(layout)) {
            throw new IllegalArgumentException("a state of " + saved.layout() + " does not fit " + layout);
        }
        added = (long) saved.array(0)[0];
        for (int row = 0; row < window; row++) {
            System.arraycopy(saved.array(1), row * count, last[row], 0, count);
        }
    }
}
