package org.brink.jets.net;

import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.LossOperation;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.loss.Loss;
import org.brink.spi.data.Dataset;

/** A network unrolled for some number of examples, into which consecutive examples of a data set are loaded. */
final class Batch {

    private final Dataset data;
    private final int count;
    private final Graph graph = new Graph();
    private final Node x;
    private final double[] y;
    private final LossOperation loss;

    Batch(Architecture architecture, Dataset data, int count, Loss loss, Kernel kernel) {
        this.data = data;
        this.count = count;
        this.x = graph.constant(count, data.inputs());
        this.y = new double[count * data.outputs()];
        Node predictions = architecture.build(graph, kernel, x);
        if (predictions.rows() * predictions.columns() != y.length) {
            throw new IllegalArgumentException("predictions are " + predictions.rows() + " × " + predictions.columns()
                    + " for " + count + " targets of shape " + data.outputShape());
        }
        // sequences have several predictions for each example; all count the same
        double allPredictions = (double) predictions.rows() / count * data.count();
        this.loss = LossOperation.add(graph, loss, predictions, y, 1 / allPredictions);
    }

    Graph graph() {
        return graph;
    }

    int count() {
        return count;
    }

    /** Takes {@link #count} examples from the given one on. */
    void load(int first) {
        System.arraycopy(data.x(), first * data.inputs(), x.value(0), 0, count * data.inputs());
        System.arraycopy(data.y(), first * data.outputs(), y, 0, y.length);
    }

    /** The share of the loaded examples in the loss, after a primal sweep. */
    double value() {
        return loss.value();
    }

    /** Writes weights, or a direction, into a coefficient. */
    void scatter(double[] w, int order, int direction) {
        int at = 0;
        for (Node node : graph.weights()) {
            int size = node.rows() * node.columns();
            System.arraycopy(w, at, node.value(order), direction * size, size);
            at += size;
        }
    }

    /** Adds a coefficient of the adjoint of the weights, times a factor. */
    void gather(int order, int direction, double factor, double[] out) {
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
