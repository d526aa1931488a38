package org.brink.jets.float64.op;

import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;
import org.brink.jets.loss.Loss;

/** Ends a network: value of the loss, and start of the backward sweeps. */
public final class LossOperation implements Operation {

    private final Loss loss;
    private final Node predictions;
    private final Node targets;
    private final double factor;
    private final double[][] series = new double[Node.MAX_ORDER + 1][];

    private LossOperation(Loss loss, Node predictions, Node targets, double factor) {
        this.loss = loss;
        this.predictions = predictions;
        this.targets = targets;
        this.factor = factor;
    }

    /**
     * Adds a loss to a network.
     *
     * @param targets data, as many entries as predictions and in the same order
     * @param factor one over the number of examples of the whole data set
     */
    public static LossOperation add(Graph graph, Loss loss, Node predictions, Node targets, double factor) {
        LossOperation operation = new LossOperation(loss, predictions, targets, factor);
        graph.add(operation);
        return operation;
    }

    /** The share of these examples in the loss at the last point of a primal sweep. */
    public double value() {
        return factor * loss.sum(predictions.value(0), targets.value(0), predictions.rows(), predictions.columns());
    }

    @Override
    public Node result() {
        return predictions;
    }

    @Override
    public void forward(int order, int directions) {
        // the value is only wanted at order 0, and computed on demand
    }

    @Override
    public void backward(int order, int directions) {
        for (int r = 0; r <= order; r++) {
            series[r] = predictions.value(r);
        }
        predictions.claimAdjoint(order);
        loss.gradient(order, series, targets.value(0), predictions.rows(), predictions.columns(), directions, factor,
                predictions.adjoint(order));
    }
}
