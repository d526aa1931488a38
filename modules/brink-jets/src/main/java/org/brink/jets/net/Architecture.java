package org.brink.jets.net;

import java.util.List;
import java.util.Map;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.op.GraphOperations;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Tensor;
import org.brink.spi.objective.Block;

/**
 * A parametrised function from inputs to outputs, made of layers. Immutable. To add one, write a record that implements
 * the three methods without default; blocks are found by unrolling it once for a single example.
 */
public interface Architecture {

    /** Number of features of an input. */
    int inputs();

    /** Number of outputs. */
    int outputs();

    /**
     * Declares weights and unrolls the network for a batch.
     *
     * @param scope receives weights
     * @param x examples × inputs
     * @return examples × outputs; for sequences (examples·length) × features, entries in the order of the targets
     */
    Tensor build(Scope scope, Tensor x);

    /** The blocks of weights in the order in which {@link #build} declares them, row-major. */
    default List<Block> blocks() {
        return unrolledOnce().blocks();
    }

    /**
     * The values, by name of block, of blocks that start there under every rule for initial weights: scales of
     * normalisations at one, for instance. Other blocks with one extent, biases, start at zero.
     */
    default Map<String, double[]> starts() {
        return unrolledOnce().starts();
    }

    private Scope unrolledOnce() {
        Graph graph = new Graph();
        // nothing is computed here, so that any format and any kernel will do
        GraphOperations operations = new GraphOperations(graph, Kernels.plain());
        Scope scope = new Scope(operations);
        build(scope, operations.tensor(graph.constant(1, inputs())));
        return scope;
    }
}
