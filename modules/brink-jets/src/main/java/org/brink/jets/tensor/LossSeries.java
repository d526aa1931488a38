package org.brink.jets.tensor;

/**
 * The loss of a network over all examples of a data set, and the series of its derivatives by the weights. Points,
 * directions and derivatives are in double precision, whatever sweeps compute in. For one thread at a time.
 */
public interface LossSeries {

    /** Takes the point, order 0, or {@code count} directions from the given one on, order 1. */
    void write(int order, int count, double[][] vectors, int first);

    /** Takes a·u + b·v as one of {@code count} directions; v is not read if b is 0. */
    void writeDirection(int index, int count, double a, double[] u, double b, double[] v);

    /** Goes through all examples. */
    void run(Sweep sweep);

    /**
     * Goes forward through all examples and writes what the network predicts, one example after the other. The loss
     * is not computed.
     */
    void predict(double[] out);

    /** Reads the examples anew: their numbers have changed. */
    void reload();

    /** The loss, after a sweep that went forward. */
    double value();

    /**
     * Writes a coefficient of the adjoint of all weights, times a factor: the gradient for order 0, the product with
     * the Hessian for order 1, half the third derivative for order 2.
     */
    void read(int order, int direction, double factor, double[] out);

    /** Adds a coefficient of the adjoint of all weights, times a factor. */
    void add(int order, int direction, double factor, double[] out);
}
