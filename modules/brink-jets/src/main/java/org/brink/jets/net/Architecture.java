package org.brink.jets.net;

import java.util.List;
import org.brink.jets.graph.Graph;
import org.brink.jets.graph.Node;
import org.brink.jets.kernel.Kernel;
import org.brink.spi.objective.Block;

/** A parametrised function from inputs to outputs. Immutable. */
public interface Architecture {

    /** Number of features of an input. */
    int inputs();

    /** Number of outputs. */
    int outputs();

    /**
     * The blocks of weights in the order in which {@link #build} adds them, row-major, dense weights as
     * outputs × inputs: the layout of a PyTorch state dictionary.
     */
    List<Block> blocks();

    /**
     * Unrolls the network for a batch.
     *
     * @param graph receives weights and operations
     * @param kernel multiplies matrices
     * @param x examples × inputs
     * @return examples × outputs
     */
    Node build(Graph graph, Kernel kernel, Node x);
}
