package org.brink.jets.float64.op;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Primal;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.tensor.Primitive;
import org.brink.jets.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GraphOperationsTest {

    private final Graph graph = new Graph();
    private final GraphOperations operations = new GraphOperations(graph, new PlainKernel());
    private final Tensor x = operations.constant(2, 2, new double[] {1, 2, 3, 4});

    /** An operation as a plugin would add it. */
    private static final class Product implements Primitive {

        @Override
        public Node addTo(Graph graph, List<Node> in) {
            return Multiply.add(graph, in.get(0), in.get(1));
        }

        @Override
        public org.brink.jets.float32.graph.Node addTo(org.brink.jets.float32.graph.Graph graph,
                List<org.brink.jets.float32.graph.Node> in) {
            return org.brink.jets.float32.op.Multiply.add(graph, in.get(0), in.get(1));
        }
    }

    @Test
    void anOperationOfAPluginTakesItsPlaceAmongTheOthers() {
        Tensor w = operations.weight(2, 2);
        Tensor y = operations.apply(new Product(),
                List.of(x, x.dense(w, Optional.empty()))).times(2);
        Primal primal = graph.reserve();
        System.arraycopy(new double[] {1, 0, 0, 10}, 0, operations.node(w).value(0), 0, 4);
        graph.forward(primal);
        Node result = operations.node(y);
        assertArrayEquals(new double[] {2, 80, 18, 320}, result.value(0), 1e-14);
        assertEquals(2, y.rows());
        assertEquals(2, y.columns());
    }

    @Test
    void tensorsOfOtherNetworksAreRefused() {
        Tensor other = new GraphOperations(new Graph(), new PlainKernel()).weight(2, 2);
        assertThrows(IllegalArgumentException.class, () -> x.dense(other, Optional.empty()));
    }

    @Test
    void blocksOfWeightsMustBeGatheredFirst() {
        Tensor w = operations.weight(2, 2);
        assertThrows(IllegalArgumentException.class, () -> x.plus(w));
        assertEquals(2, x.plus(w.reshape(2)).rows());
    }

    @Test
    void constantsNeedAllTheirValues() {
        assertThrows(IllegalArgumentException.class, () -> operations.constant(2, 3, new double[5]));
    }
}
