package org.brink.probes.detect;

import java.util.Arrays;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * Smallest and largest of the last numbers of a sequence. Takes constant time per number in the mean: all are looked
 * through only when an extreme one leaves.
 */
final class SlidingRange {

    private final double[] ring;
    private int size;
    private int next;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    SlidingRange(int length) {
        ring = new double[length];
    }

    void add(double value) {
        boolean lost = full() && (ring[next] == min || ring[next] == max);
        ring[next] = value;
        next = (next + 1) % ring.length;
        size = Math.min(size + 1, ring.length);
        if (lost) {
            min = Double.POSITIVE_INFINITY;
            max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < size; i++) {
                extend(ring[i]);
            }
        } else {
            extend(value);
        }
    }

    private void extend(double value) {
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    /** Whether as many numbers have come as are looked at. */
    boolean full() {
        return size == ring.length;
    }

    double min() {
        return min;
    }

    double max() {
        return max;
    }

    State save(boolean flag) {
        StateLayout layout = StateLayout.EMPTY.with("flag", 1);
        State state = new State(size == 0 ? layout : layout.with("numbers", size));
        state.array("flag")[0] = flag ? 1 : 0;
        for (int i = 0; i < size; i++) {
            state.array("numbers")[i] = ring[(next - size + i + ring.length) % ring.length];
        }
        return state;
    }

    boolean restore(State saved) {
        size = 0;
        next = 0;
        min = Double.POSITIVE_INFINITY;
        max = Double.NEGATIVE_INFINITY;
        if (saved.layout().slots().size() > 1) {
            Arrays.stream(saved.array("numbers")).forEach(this::add);
        }
        return saved.array("flag")[0] != 0;
    }
}
