package org.brink.jets.float64.graph;

/**
 * One step of a network: fills the series of its result from those of its inputs, and adds to the adjoints of its
 * inputs from that of its result. To add one, write a class with the two methods; a sweep of order r may use all
 * coefficients up to r, those below r being complete.
 */
public interface Operation {

    /** The node that this operation fills. */
    Node result();

    /** About how many multiplications a sweep of order 0 takes; decides whether several threads are worth it. */
    default long work() {
        return 4L * result().rows() * result().columns();
    }

    /** How many indices it holds for the examples that it is made for; they take memory beside the numbers. */
    default long indices() {
        return 0;
    }

    /**
     * Computes coefficient {@code order} of the result.
     *
     * @param order 0, 1 or 2
     * @param directions number of directions; 1 for order 0
     */
    void forward(int order, int directions);

    /**
     * Adds coefficient {@code order} of the adjoint to the inputs, after {@link Node#claimAdjoint} on each that
     * {@link Node#wantsAdjoint wants} it.
     *
     * @param order 0, 1 or 2
     * @param directions number of directions; 1 for order 0
     */
    void backward(int order, int directions);
}
