package org.brink.jets.float64.batch;

import java.util.function.BiFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.GraphOperations;
import org.brink.jets.float64.op.LossOperation;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.loss.Loss;
import org.brink.jets.tensor.Batch;
import org.brink.jets.tensor.Operations;
import org.brink.jets.tensor.Tensor;
import org.brink.spi.data.Dataset;

/** A batch on a graph. */
public final class GraphBatch implements Batch {

    private final Dataset data;
    private final int count;
    private final Graph graph = new Graph();
    private final Node x;
    private final double[] y;
    private final LossOperation loss;

    /**
     * Unrolls a network for examples of a data set.
     *
     * @param network from inputs, examples × features, to predictions
     * @param count how many examples to take at once
     */
    public GraphBatch(BiFunction<Operations, Tensor, Tensor> network, Dataset data, int count, Loss loss,
            Kernel kernel) {
        this.data = data;
        this.count = count;
        this.x = graph.constant(count, data.inputs());
        this.y = new double[count * data.outputs()];
        GraphOperations operations = new GraphOperations(graph, kernel);
        Node predictions = operations.node(network.apply(operations, operations.tensor(x)));
        if (predictions.rows() * predictions.columns() != y.length) {
            throw new IllegalArgumentException("predictions are " + predictions.rows() + " × " + predictions.columns()
                    + " for " + count + " targets of shape " + data.outputShape());
        }
        // sequences have several predictions for each example; all count the same
        double allPredictions = (double) predictions.rows() / count * data.count();
        this.loss = LossOperation.add(graph, loss, predictions, y, 1 / allPredictions);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void load(int first) {
        System.arraycopy(data.x(), first * data.inputs(), x.value(0), 0, count * data.inputs());
        System.arraycopy(data.y(), first * data.outputs(), y, 0, y.length);
    }

    @Override
    public void reserve(int order, int directions) {
        graph.reserve(order, directions);
    }

    @Override
    public void forward(int order, int directions) {
        graph.forward(order, directions);
    }

    @Override
    public void backward(int order, int directions) {
        graph.backward(order, directions);
    }

    @Override
    public double value() {
        return loss.value();
    }

    @Override
    public void scatter(double[] w, int order, int direction) {
        int at = 0;
        for (Node node : graph.weights()) {
            int size = node.rows() * node.columns();
            System.arraycopy(w, at, node.value(order), direction * size, size);
            at += size;
        }
    }

    @Override
    public void gather(int order, int direction, double factor, double[] out) {
        int at = 0;
        for (Node node : graph.weights()) {
            int size = node.rows() * node.columns();
            double[] from = node.adjoint(order);
            for (int i = 0, source = direction * size; i < size; i++) {
                out[at + i] += factor * from[source + i];
            }
            at += size;
        }
    }
}
