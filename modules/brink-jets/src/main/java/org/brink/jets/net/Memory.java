package org.brink.jets.net;

import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.op.GraphOperations;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.layer.Scope;

/** Chooses how many examples a network can hold at once. */
public final class Memory {

    private Memory() {
    }

    /**
     * The largest number of examples for which Hessian-vector products of a whole block of directions, and third
     * derivatives of two, stay within a budget.
     *
     * @param bytes the budget for one evaluation
     * @param count examples in the data set
     * @return between 1 and {@code count}
     */
    public static int chunk(Architecture architecture, long bytes, int count) {
        Graph one = unroll(architecture, 1);
        Graph two = unroll(architecture, 2);
        long fixedAndOne = numbers(one);
        long perExample = Math.max(1, numbers(two) - fixedAndOne);
        long available = bytes / Double.BYTES - (fixedAndOne - perExample);
        return (int) Math.max(1, Math.min(count, available / perExample));
    }

    private static Graph unroll(Architecture architecture, int examples) {
        Graph graph = new Graph();
        GraphOperations operations = new GraphOperations(graph, Kernels.plain());
        architecture.build(new Scope(operations), operations.tensor(graph.constant(examples, architecture.inputs())));
        return graph;
    }

    private static long numbers(Graph graph) {
        return Math.max(graph.numbers(1, NetworkEvaluation.BLOCK), graph.numbers(2, 2));
    }
}
