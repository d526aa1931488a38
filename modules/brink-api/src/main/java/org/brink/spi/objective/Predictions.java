package org.brink.spi.objective;

/**
 * What a model predicts on fixed examples at one point. A workspace: it is moved from point to point, computes on
 * demand and keeps what it computed until it is moved again. For one thread at a time.
 */
public interface Predictions {

    /** The number of examples. */
    int examples();

    /** How many numbers are predicted for one example; length × classes for sequences. */
    int outputs();

    /** Moves to the weights w, which are copied. */
    void moveTo(double[] w);

    /** The loss, averaged over these examples. */
    double loss();

    /**
     * The share, from 0 to 1, of right predictions: those whose largest entry is that of the target, or whose sign is
     * that of the target where there is one output. Sequences have several predictions for an example.
     *
     * @throws UnsupportedOperationException if the objective is no {@linkplain Predictive#classification
     *     classification}
     */
    double accuracy();

    /** Writes examples × outputs numbers, one example after the other. */
    void outputs(double[] out);

    /** Writes the loss of each example; their average is {@link #loss}. */
    void losses(double[] out);
}
