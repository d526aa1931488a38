package org.brink.spi.optimizer;

import java.util.Arrays;

/**
 * An update rule w' = w − P⁻¹∇L(w) as a flow in continuous time, averaged over the oscillation at the edge of
 * stability: P is diagonal and follows from a state s that is driven by nothing but the mean m of the squared gradient
 * g⊙g, so that ds/dt = rate(t, s, m) is affine in m. Time counts steps: at time t the flow is where the update with
 * index t begins, and its P is the one that this update divides by. What flows need to know about an optimizer (Cohen,
 * Damian, Talwalkar, Kolter and Lee, Understanding optimization in deep learning with central flows, ICLR 2025,
 * arXiv:2410.24206, section 4 and appendix A).
 *
 * <p>Immutable but for workspaces: for one thread at a time. All vectors have the length n of the point. Arrays and
 * states that are passed in are lent; outputs are overwritten and alias no input.
 */
public interface AveragedForm {

    /** The arrays of the state of the flow; empty where P depends on time only. */
    StateLayout layout();

    /**
     * Takes over the state of the optimizer.
     *
     * @param next the optimizer's state after the update with index t, which is the one that P of this update is made
     *     from
     * @param flow receives the state of the flow at time t
     */
    void adopt(State next, State flow);

    /**
     * The reverse of {@link #adopt}: writes into a state of the optimizer all that P follows from. Adopted again, it
     * gives the same state of the flow, up to rounding.
     */
    void release(State flow, State next);

    /** Writes ds/dt at time t for the mean m of the squared gradient. */
    void rate(double t, State state, double[] meanSquare, State out);

    /** Writes the n diagonal entries of P at time t, positive. */
    void diagonal(double t, State state, double[] out);

    /**
     * Writes the rate at which the diagonal entries of P change with the state, ∂P/∂s · ds/dt; affine in the mean m of
     * the squared gradient. The change with time alone, by schedules and bias corrections, comes on top: that is the
     * difference of two {@link #diagonal}s with the same state.
     */
    void diagonalRate(double t, State state, double[] meanSquare, double[] out);

    /**
     * Writes the state that does not change while the mean m of the squared gradient stays.
     *
     * @return whether there is one; sums of squares, for instance, never come to rest
     */
    default boolean settle(double[] meanSquare, State state) {
        return false;
    }

    /** Whether all diagonal entries of P are always the same. */
    boolean uniform();

    /** Whether the state, and P with it, depends on the squared gradient at all. */
    default boolean adaptive() {
        return !layout().slots().isEmpty();
    }

    /** P at time t, to be kept by the caller. */
    default Preconditioner preconditioner(double t, State state, int dimension) {
        double[] stepSizes = new double[dimension];
        diagonal(t, state, stepSizes);
        Arrays.setAll(stepSizes, i -> 1 / stepSizes[i]);
        return uniform() ? Preconditioner.ofStepSize(stepSizes[0]) : Preconditioner.ofStepSizes(stepSizes);
    }
}
