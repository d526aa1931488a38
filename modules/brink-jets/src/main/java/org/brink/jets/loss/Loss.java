package org.brink.jets.loss;

/**
 * A loss averaged over examples. To add one: write its value and the series of its gradient with respect to the
 * predictions. Series of predictions are laid out as in {@link org.brink.jets.float64.graph.Node}.
 */
public interface Loss {

    /** The name in experiment files. */
    String name();

    /** The loss of one example, for people. */
    String formula();

    /** The sum over examples of the loss of each, not yet averaged. */
    double sum(double[] predictions, double[] targets, int examples, int outputs);

    /**
     * Writes coefficient {@code order} of the gradient of the summed loss, multiplied by {@code factor}.
     *
     * @param order 0, 1 or 2
     * @param series coefficients of the predictions up to {@code order}
     * @param targets examples × outputs
     * @param directions number of directions; 1 for order 0
     * @param factor one over the number of examples of the whole data set
     * @param out receives the coefficient
     */
    void gradient(int order, double[][] series, double[] targets, int examples, int outputs, int directions,
            double factor, double[] out);
}
