package org.brink.jets.net;

import java.util.List;
import java.util.Map;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
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
     * The values, by name of block, of blocks that start there under every rule for initial weights: scales of
     * normalisations at one, for instance. Other blocks with one extent, biases, start at zero.
     */
    default Map<String, double[]> starts() {
        return Map.of();
    }

    /**
     * Unrolls the network for a batch.
     *
     * @param graph receives weights and operations
     * @param kernel multiplies matrices
     * @param x examples × inputs
     * @return examples × outputs; for sequences (examples·length) × features, entries in the order of the targets
     */
    Node build(Graph graph, Kernel kernel, Node x);
}
