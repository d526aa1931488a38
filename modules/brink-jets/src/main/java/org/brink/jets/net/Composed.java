package org.brink.jets.net;

import java.util.List;
import java.util.Map;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.layer.Scope;
import org.brink.spi.objective.Block;

/**
 * An architecture made of layers that declare their own weights. To add one, write a record that implements the three
 * methods without default; blocks are found by unrolling it once for a single example.
 */
public interface Composed extends Architecture {

    /**
     * Declares weights and unrolls the network for a batch.
     *
     * @param scope receives weights and operations
     * @param x examples × inputs
     * @return examples × outputs; for sequences (examples·length) × features
     */
    Node build(Scope scope, Node x);

    @Override
    default Node build(Graph graph, Kernel kernel, Node x) {
        return build(new Scope(graph, kernel), x);
    }

    @Override
    default List<Block> blocks() {
        return unrolledOnce().blocks();
    }

    @Override
    default Map<String, double[]> starts() {
        return unrolledOnce().starts();
    }

    private Scope unrolledOnce() {
        Graph graph = new Graph();
        Scope scope = new Scope(graph, Kernels.plain());
        build(scope, graph.constant(1, inputs()));
        return scope;
    }
}
