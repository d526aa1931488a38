package org.brink.jets.tensor;

import java.util.List;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;

/**
 * An operation beside those of {@link Operations}. To add one: write an
 * {@link org.brink.jets.float64.graph.Operation Operation} on series of double precision and another on series of
 * single precision, and a primitive that adds them to graphs.
 */
public interface Primitive {

    /**
     * Adds the operation to a graph of double precision.
     *
     * @param inputs what the operation is applied to
     * @return its result
     */
    Node addTo(Graph graph, List<Node> inputs);

    /** The same in single precision. */
    org.brink.jets.float32.graph.Node addTo(org.brink.jets.float32.graph.Graph graph,
            List<org.brink.jets.float32.graph.Node> inputs);
}
