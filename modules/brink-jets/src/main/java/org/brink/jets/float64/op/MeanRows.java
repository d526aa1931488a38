package org.brink.jets.float64.op;

import java.util.Arrays;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/** Every row of the result is the mean of some rows of the source: pooling, means over time or over an image. */
public final class MeanRows implements Operation {

    private final Node x;
    private final Node y;
    private final int[] source;
    private final int group;

    private MeanRows(Node x, Node y, int[] source) {
        this.x = x;
        this.y = y;
        this.source = source;
        this.group = source.length / y.rows();
    }

    /**
     * Adds means to a network.
     *
     * @param source for each row of the result, one after the other, the rows of X that it is the mean of
     */
    public static Node add(Graph graph, Node x, int rows, int[] source) {
        Shapes.requireActivation(x);
        if (source.length == 0 || source.length % rows != 0
                || Arrays.stream(source).anyMatch(row -> row < 0 || row >= x.rows())) {
            throw new IllegalArgumentException(source.length + " rows of " + x.rows() + " for " + rows + " means");
        }
        Node y = x.hasAdjoint() ? graph.result(rows, x.columns()) : graph.data(rows, x.columns());
        return graph.add(new MeanRows(x, y, source));
    }

    @Override
    public Node result() {
        return y;
    }

    @Override
    public long indices() {
        return source.length;
    }

    @Override
    public void forward(int order, int directions) {
        if (!y.hasOrder(order)) {
            return;
        }
        int width = y.columns() * (order == 0 ? 1 : directions);
        double[] in = x.value(order);
        double[] out = y.value(order);
        double factor = 1.0 / group;
        for (int row = 0, i = 0; row < y.rows(); row++) {
            int to = row * width;
            System.arraycopy(in, source[i++] * width, out, to, width);
            for (int g = 1; g < group; g++) {
                add(1, in, source[i++] * width, out, to, width);
            }
            for (int c = to; c < to + width; c++) {
                out[c] *= factor;
            }
        }
    }

    @Override
    public void backward(int order, int directions) {
        if (!x.wantsAdjoint()) {
            return;
        }
        int width = y.columns() * (order == 0 ? 1 : directions);
        double[] in = y.adjoint(order);
        double[] out = x.adjoint(order);
        if (x.claimAdjoint(order) == 0) {
            Arrays.fill(out, 0, x.rows() * width, 0.0);
        }
        for (int i = 0; i < source.length; i++) {
            add(1.0 / group, in, i / group * width, out, source[i] * width, width);
        }
    }

    private static void add(double factor, double[] in, int from, double[] out, int to, int count) {
        for (int i = 0; i < count; i++) {
            out[to + i] += factor * in[from + i];
        }
    }
}
