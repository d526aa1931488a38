package org.brink.jets.float64.op;

import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;
import org.brink.jets.loss.Loss;
import org.brink.jets.numeric.Conversion;

/**
 * Ends a network: value of the loss, and start of the backward sweeps. Losses compute in double precision, whatever the
 * network computes in.
 */
public final class LossOperation implements Operation {

    private final Loss loss;
    private final Node predictions;
    private final Node targets;
    private final /**/double factor;
    private final /**/double[][] series = new /**/double[Node.MAX_ORDER + 1][0];
    private /**/double[] targetValues = new /**/double[0];
    private /**/double[] gradient = new /**/double[0];

    private LossOperation(Loss loss, Node predictions, Node targets, /**/double factor) {
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
    public static LossOperation add(Graph graph, Loss loss, Node predictions, Node targets, /**/double factor) {
        LossOperation operation = new LossOperation(loss, predictions, targets, factor);
        graph.add(operation);
        return operation;
    }

    /** The share of these examples in the loss at the last point of a primal sweep. */
    public /**/double value() {
        series[0] = widened(predictions, 0, 1, series[0]);
        targetValues = widened(targets, 0, 1, targetValues);
        return factor * loss.sum(series[0], targetValues, predictions.rows(), predictions.columns());
    }

    private static /**/double[] widened(Node node, int order, int directions, /**/double[] room) {
        return Conversion.read(node.value(order), node.length(order, directions), room);
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
            series[r] = widened(predictions, r, directions, series[r]);
        }
        targetValues = widened(targets, 0, 1, targetValues);
        predictions.claimAdjoint(order);
        int length = predictions.length(order, directions);
        gradient = Conversion.room(predictions.adjoint(order), length, gradient);
        loss.gradient(order, series, targetValues, predictions.rows(), predictions.columns(), directions, factor,
                gradient);
        Conversion.write(gradient, 0, predictions.adjoint(order), 0, length);
    }
}
