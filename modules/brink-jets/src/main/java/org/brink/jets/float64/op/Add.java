package org.brink.jets.float64.op;

import java.util.Arrays;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/** Z = α·X + β·Y, entry by entry. */
public final class Add implements Operation {

    private final Node x;
    private final Node y;
    private final Node z;
    private final double alpha;
    private final double beta;

    private Add(Node x, double alpha, Node y, double beta, Node z) {
        this.x = x;
        this.alpha = alpha;
        this.y = y;
        this.beta = beta;
        this.z = z;
    }

    /** Adds X + Y to a network. */
    public static Node add(Graph graph, Node x, Node y) {
        return add(graph, x, 1, y, 1);
    }

    /** Adds α·X + β·Y to a network; neither may be a block of weights, see {@link Gather}. */
    public static Node add(Graph graph, Node x, double alpha, Node y, double beta) {
        Shapes.requireSame(x, y);
        return graph.add(new Add(x, alpha, y, beta, graph.result(x.rows(), x.columns())));
    }

    @Override
    public Node result() {
        return z;
    }

    @Override
    public void forward(int order, int directions) {
        int length = z.length(order, directions);
        double[] out = z.value(order);
        if (x.hasOrder(order) && y.hasOrder(order)) {
            combine(x.value(order), y.value(order), out, length);
        } else if (x.hasOrder(order)) {
            write(alpha, x.value(order), out, length);
        } else if (y.hasOrder(order)) {
            write(beta, y.value(order), out, length);
        } else {
            Arrays.fill(out, 0, length, 0.0);
        }
    }

    private void combine(double[] in, double[] other, double[] out, int length) {
        double a = alpha;
        double b = beta;
        for (int i = 0; i < length; i++) {
            out[i] = a * in[i] + b * other[i];
        }
    }

    @Override
    public void backward(int order, int directions) {
        toInput(x, alpha, order, directions);
        toInput(y, beta, order, directions);
    }

    private void toInput(Node input, double factor, int order, int directions) {
        if (!input.hasAdjoint()) {
            return;
        }
        int length = z.length(order, directions);
        if (input.claimAdjoint(order) == 0) {
            write(factor, z.adjoint(order), input.adjoint(order), length);
        } else {
            accumulate(factor, z.adjoint(order), input.adjoint(order), length);
        }
    }

    private static void write(double factor, double[] in, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = factor * in[i];
        }
    }

    private static void accumulate(double factor, double[] in, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] += factor * in[i];
        }
    }
}
