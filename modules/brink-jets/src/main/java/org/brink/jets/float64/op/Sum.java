package org.brink.jets.float64.op;

import java.util.Arrays;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/** Sums groups of neighbouring columns, times a factor: totals, means, average pooling after a {@link Gather}. */
public final class Sum implements Operation {

    private final Node x;
    private final Node y;
    private final int group;
    private final double factor;

    private Sum(Node x, Node y, double factor) {
        this.x = x;
        this.y = y;
        this.group = x.columns() / y.columns();
        this.factor = factor;
    }

    /**
     * Adds sums to a network: entry g of a row of the result is factor times the sum of entries g·group to
     * (g+1)·group − 1 of that row of X.
     */
    public static Node add(Graph graph, Node x, int group, double factor) {
        Shapes.requireActivation(x);
        if (group < 1 || x.columns() % group != 0) {
            throw new IllegalArgumentException(x.columns() + " columns cannot be cut into groups of " + group);
        }
        return graph.add(new Sum(x, graph.result(x.rows(), x.columns() / group), factor));
    }

    /** Adds the mean of every row to a network, as one column. */
    public static Node mean(Graph graph, Node x) {
        return add(graph, x, x.columns(), 1.0 / x.columns());
    }

    @Override
    public Node result() {
        return y;
    }

    @Override
    public void forward(int order, int directions) {
        int length = y.length(order, directions);
        double[] out = y.value(order);
        if (!x.hasOrder(order)) {
            Arrays.fill(out, 0, length, 0.0);
            return;
        }
        double[] in = x.value(order);
        if (group == 1) {
            scale(length, in, out);
            return;
        }
        for (int g = 0; g < length; g++) {
            out[g] = factor * GroupSums.sum(group, in, g * group);
        }
    }

    private void scale(int length, double[] in, double[] out) {
        double scale = factor;
        for (int i = 0; i < length; i++) {
            out[i] = scale * in[i];
        }
    }

    @Override
    public void backward(int order, int directions) {
        if (!x.hasAdjoint()) {
            return;
        }
        int length = y.length(order, directions);
        double[] in = y.adjoint(order);
        double[] out = x.adjoint(order);
        boolean first = x.claimAdjoint(order) == 0;
        if (group == 1 && first) {
            scale(length, in, out);
            return;
        }
        for (int g = 0; g < length; g++) {
            double share = factor * in[g];
            int from = g * group;
            if (first) {
                Arrays.fill(out, from, from + group, share);
                continue;
            }
            for (int i = from; i < from + group; i++) {
                out[i] += share;
            }
        }
    }
}
