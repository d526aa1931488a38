package org.brink.optimizers.rule;

import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * A {@link Metric} averaged over oscillation: positive denominators d with P = diag(d)/η that follow from a state
 * driven by the mean of the squared gradient. See {@link org.brink.spi.optimizer.AveragedForm}, of which this is the
 * part without step size.
 */
public interface AveragedMetric {

    /** The arrays of the state. */
    StateLayout layout();

    /**
     * Takes over the slots of the metric.
     *
     * @param next state of the optimizer after an update
     * @param first index of the first slot of the metric
     * @param flow receives the state of the flow at the time of that update
     */
    void adopt(State next, int first, State flow);

    /** The reverse: writes the slots of the metric, as far as denominators follow from them. */
    void release(State flow, State next, int first);

    /** Writes ds/dt; affine in the mean squared gradient. */
    void rate(State state, double[] meanSquare, State out);

    /** Writes the state that does not change while the mean squared gradient stays; false if there is none. */
    default boolean settle(double[] meanSquare, State state) {
        return false;
    }

    /** Writes the denominators. */
    void denominators(double t, State state, double[] out);

    /** Writes ∂d/∂s · ds/dt; affine in the mean squared gradient. */
    void denominatorRate(double t, State state, double[] meanSquare, double[] out);

    /** Whether all denominators are the same. */
    boolean uniform();
}
