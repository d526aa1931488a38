package org.brink.jets.net;

import org.brink.api.experiment.Precision;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.op.GraphOperations;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Division;
import org.brink.jets.tensor.NetworkSize;

/** What a network costs, and how many examples it can hold at once. */
public final class Memory {

    private Memory() {
    }

    /**
     * The largest number of examples for which Hessian-vector products of a whole block of directions, and third
     * derivatives of half a block, stay within a budget: all of them where what sweeps of order 0 compute can be kept.
     *
     * @param precision of the numbers
     * @param bytes the budget for one evaluation
     * @param count examples in the data set
     * @param threads how many threads work at a time
     * @return between 1 and {@code count}
     */
    public static int chunk(Architecture architecture, Precision precision, long bytes, int count, int threads) {
        NetworkSize size = size(architecture);
        Division division = Division.of(size, count, count, threads);
        long available = bytes / precision.bytes() - weights(size, division.lanes());
        long atOnce = (long) division.lanes() * division.largest();
        long once = scratch(size) + maps(size, precision);
        if (count * size.numbers() + atOnce * once <= available) {
            return count;
        }
        long chunk = available / (size.numbers() + once);
        return (int) Math.max(1, Math.min(count - 1, chunk));
    }

    /** About how many multiplications a network takes for one example, shared weights as often as they are used. */
    public static long multiplications(Architecture architecture) {
        return size(architecture).work();
    }

    /** The size of a network. */
    static NetworkSize size(Architecture architecture) {
        Graph graph = new Graph();
        GraphOperations operations = new GraphOperations(graph, Kernels.plain());
        architecture.build(new Scope(operations), operations.tensor(graph.data(1, architecture.inputs())));
        return graph.size();
    }

    /** Values of orders 0 and 1 once, adjoints of all orders in every lane. */
    private static long weights(NetworkSize size, int lanes) {
        int block = NetworkEvaluation.BLOCK;
        return size.weights() * (1 + block + (long) lanes * (1 + block + NetworkEvaluation.SECOND_BLOCK));
    }

    /** Indices of an example, as numbers; a thread has networks for two sizes of piece. */
    private static long maps(NetworkSize size, Precision precision) {
        return 2 * size.indices() * Integer.BYTES / precision.bytes();
    }

    /** Numbers of an example that are not kept: one order for a block of directions, or two for half of it. */
    private static long scratch(NetworkSize size) {
        return (size.numbers() + size.passing()) * NetworkEvaluation.BLOCK + size.passing();
    }
}
