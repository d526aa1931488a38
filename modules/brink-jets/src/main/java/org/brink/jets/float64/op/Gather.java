package org.brink.jets.float64.op;

import java.util.Arrays;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;
import org.brink.jets.tensor.Tensor;

/**
 * Every entry of the result is an entry of the source, or zero: reshaping, transposing, slicing, repeating, embedding
 * lookup, padding and the patches of a convolution are all index maps. The adjoint goes back along the same map, added
 * where an entry was used several times.
 */
public final class Gather implements Operation {

    /** In an index map: the entry is zero, whatever the source. */
    public static final int ZERO = Tensor.ZERO;

    /** From here on a run is worth a call that copies it as one. */
    private static final int LONG = 16;

    private final Node x;
    private final Node y;
    private final Runs runs;
    private final boolean hasZeros;

    private Gather(Node x, Node y, int[] index) {
        this.x = x;
        this.y = y;
        this.runs = new Runs(index, y.columns(), x.columns());
        this.hasZeros = Arrays.stream(index).anyMatch(i -> i == ZERO);
    }

    /**
     * Adds an index map to a network.
     *
     * @param index for each of rows × columns entries of the result, row by row, the position of its source, row by
     *     row, or {@link #ZERO}
     */
    public static Node add(Graph graph, Node x, int rows, int columns, int[] index) {
        check(x, rows, columns, index);
        // entries of data stay data: no operation behind needs to carry their zero derivatives along
        Node y = x.hasAdjoint() ? graph.result(rows, columns) : graph.data(rows, columns);
        return graph.add(new Gather(x, y, index));
    }

    /** Adds a block of weights in another order to a network, to be used as weights. */
    public static Node addWeights(Graph graph, Node x, int rows, int columns, int[] index) {
        if (!x.isWeight()) {
            throw new IllegalArgumentException("activations cannot become weights");
        }
        check(x, rows, columns, index);
        return graph.add(new Gather(x, graph.rearranged(rows, columns), index));
    }

    private static void check(Node x, int rows, int columns, int[] index) {
        if (index.length != rows * columns) {
            throw new IllegalArgumentException(index.length + " indices for " + rows + " × " + columns + " entries");
        }
        for (int i : index) {
            if (i != ZERO && (i < 0 || i >= x.rows() * x.columns())) {
                throw new IllegalArgumentException("index " + i + " is not in " + x.rows() + " × " + x.columns());
            }
        }
    }

    @Override
    public Node result() {
        return y;
    }

    @Override
    public long indices() {
        return 3L * runs.count();
    }

    @Override
    public void forward(int order, int directions) {
        if (!y.hasOrder(order)) {
            return;
        }
        int k = order == 0 ? 1 : directions;
        double[] out = y.value(order);
        if (!x.hasOrder(order) || hasZeros) {
            Arrays.fill(out, 0, y.rows() * y.columns() * k, 0.0);
        }
        if (!x.hasOrder(order)) {
            return;
        }
        double[] in = x.value(order);
        for (int run = 0; run < runs.count(); run++) {
            int to = start(y, runs.target(run), k);
            int from = start(x, runs.source(run), k);
            for (int j = 0; j < k; j++, to += y.directionStride(), from += x.directionStride()) {
                copy(run, in, from, out, to);
            }
        }
    }

    private void copy(int run, double[] in, int from, double[] out, int to) {
        int length = runs.length(run);
        if (runs.isRepeated(run)) {
            Arrays.fill(out, to, to + length, in[from]);
        } else if (length >= LONG) {
            System.arraycopy(in, from, out, to, length);
        } else {
            for (int i = 0; i < length; i++) {
                out[to + i] = in[from + i];
            }
        }
    }

    /** Where the first direction of an entry stands; with a single direction without a division. */
    private static int start(Node node, int entry, int k) {
        return k == 1 ? entry : node.index(entry, 0, k);
    }

    @Override
    public void backward(int order, int directions) {
        if (!x.wantsAdjoint()) {
            return;
        }
        int k = order == 0 ? 1 : directions;
        double[] out = x.adjoint(order);
        if (x.claimAdjoint(order) == 0) {
            Arrays.fill(out, 0, x.rows() * x.columns() * k, 0.0);
        }
        double[] in = y.adjoint(order);
        for (int run = 0; run < runs.count(); run++) {
            int to = start(x, runs.source(run), k);
            int from = start(y, runs.target(run), k);
            for (int j = 0; j < k; j++, to += x.directionStride(), from += y.directionStride()) {
                add(run, in, from, out, to);
            }
        }
    }

    private void add(int run, double[] in, int from, double[] out, int to) {
        int length = runs.length(run);
        if (runs.isRepeated(run)) {
            out[to] += GroupSums.sum(length, in, from);
            return;
        }
        for (int i = 0; i < length; i++) {
            out[to + i] += in[from + i];
        }
    }
}
