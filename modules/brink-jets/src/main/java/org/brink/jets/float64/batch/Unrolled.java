package org.brink.jets.float64.batch;

import java.util.function.BiFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Primal;
import org.brink.jets.float64.op.GraphOperations;
import org.brink.jets.float64.op.LossOperation;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.loss.Loss;
import org.brink.jets.numeric.Conversion;
import org.brink.jets.tensor.Operations;
import org.brink.jets.tensor.Tensor;
import org.brink.spi.data.Dataset;

/** A network unrolled for some number of examples, with its loss. */
final class Unrolled {

    private final Dataset data;
    private final int count;
    private final Graph graph = new Graph();
    private final Node x;
    private final Node y;
    private final Node predictions;
    private final LossOperation loss;
    private /**/double[] made = new /**/double[0];

    Unrolled(BiFunction<Operations, Tensor, Tensor> network, Dataset data, int count, Loss loss, Kernel kernel) {
        this.data = data;
        this.count = count;
        this.x = graph.data(count, data.inputs());
        GraphOperations operations = new GraphOperations(graph, kernel);
        this.predictions = operations.node(network.apply(operations, operations.tensor(x)));
        this.y = graph.data(predictions.rows(), predictions.columns());
        if (predictions.rows() * predictions.columns() != count * data.outputs()) {
            throw new IllegalArgumentException("predictions are " + predictions.rows() + " × " + predictions.columns()
                    + " for " + count + " targets of shape " + data.outputShape());
        }
        // sequences have several predictions for each example; all count the same
        /**/double allPredictions = (/**/double) predictions.rows() / count * data.count();
        this.loss = LossOperation.add(graph, loss, predictions, y, 1 / allPredictions);
    }

    Graph graph() {
        return graph;
    }

    int count() {
        return count;
    }

    /** Takes consecutive examples from the given one on. */
    void load(int first, Primal primal) {
        graph.use(primal);
        Conversion.write(data.x(), first * data.inputs(), x.value(0), 0, count * data.inputs());
        Conversion.write(data.y(), first * data.outputs(), y.value(0), 0, count * data.outputs());
        primal.forgetData();
    }

    /** Writes the predictions of the examples, after a primal sweep, to the places of these in the data set. */
    void predictions(int first, /**/double[] out) {
        int length = count * data.outputs();
        made = Conversion.read(predictions.value(0), length, made);
        System.arraycopy(made, 0, out, first * data.outputs(), length);
    }

    /** The share of the examples in the loss, after a primal sweep. */
    /**/double value() {
        return loss.value();
    }
}
