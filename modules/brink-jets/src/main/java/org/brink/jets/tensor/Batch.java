package org.brink.jets.tensor;

/**
 * A network and its loss, unrolled for some number of examples: consecutive examples of a data set are loaded into it,
 * and sweeps compute series. Points, directions and derivatives are in double precision, whatever the batch computes in.
 */
public interface Batch {

    /** How many examples it takes at once. */
    int count();

    /** Takes {@link #count} examples from the given one on. */
    void load(int first);

    /** Makes room for sweeps up to an order; called before each sweep, free when there is room. */
    void reserve(int order, int directions);

    /** Writes weights, or a direction, into a coefficient. */
    void scatter(double[] w, int order, int direction);

    /** Computes coefficient {@code order} of all values. */
    void forward(int order, int directions);

    /** Computes coefficient {@code order} of all adjoints. */
    void backward(int order, int directions);

    /** The share of the loaded examples in the loss, after a primal sweep. */
    double value();

    /** Adds a coefficient of the adjoint of the weights, times a factor. */
    void gather(int order, int direction, double factor, double[] out);
}
