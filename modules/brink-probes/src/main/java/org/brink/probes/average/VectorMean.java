package org.brink.probes.average;

import java.util.Arrays;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * The mean of all vectors that were added, or of the last ones. The sum over a window is formed anew whenever the
 * window has been gone through once, so that rounding does not pile up.
 */
final class VectorMean {

    private final double[] sum;
    private final double[][] ring;
    private long count;

    /**
     * A mean of nothing yet.
     *
     * @param width length of the vectors
     * @param window how many of the last are averaged; 0 for all
     */
    VectorMean(int width, int window) {
        sum = new double[width];
        ring = new double[window][];
    }

    void add(double[] vector) {
        if (ring.length == 0) {
            accumulate(vector, 1);
            count++;
            return;
        }
        int place = (int) (count % ring.length);
        if (ring[place] == null) {
            ring[place] = vector.clone();
            accumulate(vector, 1);
        } else {
            accumulate(ring[place], -1);
            System.arraycopy(vector, 0, ring[place], 0, vector.length);
            accumulate(vector, 1);
        }
        count++;
        if (place == ring.length - 1) {
            Arrays.fill(sum, 0);
            for (double[] each : ring) {
                accumulate(each, 1);
            }
        }
    }

    private void accumulate(double[] vector, double sign) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += sign * vector[i];
        }
    }

    /** How many vectors the mean is over. */
    long averaged() {
        return ring.length == 0 ? count : Math.min(count, ring.length);
    }

    /** Writes the mean; of at least one vector. */
    void mean(double[] out) {
        for (int i = 0; i < sum.length; i++) {
            out[i] = sum[i] / averaged();
        }
    }

    State save() {
        int held = ring.length == 0 ? 0 : (int) averaged();
        StateLayout layout = StateLayout.EMPTY.with("count", 1).with("sum", sum.length);
        for (int i = 0; i < held; i++) {
            layout = layout.with("row-" + i, sum.length);
        }
        State state = new State(layout);
        state.array(0)[0] = count;
        System.arraycopy(sum, 0, state.array(1), 0, sum.length);
        for (int i = 0; i < held; i++) {
            System.arraycopy(ring[i], 0, state.array(2 + i), 0, sum.length);
        }
        return state;
    }

    void restore(State saved) {
        count = (long) saved.array("count")[0];
        System.arraycopy(saved.array("sum"), 0, sum, 0, sum.length);
        for (int i = 0; i < ring.length; i++) {
            ring[i] = i < averaged() ? saved.array("row-" + i).clone() : null;
        }
    }
}
