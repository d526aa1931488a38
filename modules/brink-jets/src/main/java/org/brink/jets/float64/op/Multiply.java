package org.brink.jets.float64.op;

import java.util.Arrays;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/** Z = X∘Y, entry by entry: coefficients and adjoints are Cauchy products, direction by direction. */
public final class Multiply implements Operation {

    private final Node x;
    private final Node y;
    private final Node z;

    private Multiply(Node x, Node y, Node z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /** Adds X∘Y to a network; neither may be a block of weights, see {@link Gather}. */
    public static Node add(Graph graph, Node x, Node y) {
        Shapes.requireSame(x, y);
        return graph.add(new Multiply(x, y, graph.result(x.rows(), x.columns())));
    }

    @Override
    public Node result() {
        return z;
    }

    @Override
    public void forward(int order, int directions) {
        double[] out = z.value(order);
        boolean first = true;
        for (int i = 0; i <= order; i++) {
            if (x.hasOrder(i) && y.hasOrder(order - i)) {
                combine(x.value(i), i, y.value(order - i), order - i, out, order == 0 ? 1 : directions, first);
                first = false;
            }
        }
        if (first) {
            Arrays.fill(out, 0, z.length(order, directions), 0.0);
        }
    }

    @Override
    public void backward(int order, int directions) {
        toInput(x, y, order, directions);
        toInput(y, x, order, directions);
    }

    private void toInput(Node input, Node other, int order, int directions) {
        if (!input.hasAdjoint()) {
            return;
        }
        double[] out = input.adjoint(order);
        boolean first = input.claimAdjoint(order) == 0;
        for (int i = 0; i <= order; i++) {
            // every node has order 0, so that the first term is always there
            if (other.hasOrder(i)) {
                combine(other.value(i), i, z.adjoint(order - i), order - i, out, order == 0 ? 1 : directions, first);
                first = false;
            }
        }
    }

    /** out = a∘b or out += a∘b, where a coefficient of order 0 is shared by all directions. */
    private void combine(double[] a, int orderA, double[] b, int orderB, double[] out, int k, boolean overwrite) {
        int columns = z.columns();
        if (k == 1 || orderA > 0 && orderB > 0) {
            all(z.rows() * columns * k, a, b, out, overwrite);
            return;
        }
        for (int row = 0; row < z.rows(); row++) {
            for (int j = 0; j < k; j++) {
                int at = (row * k + j) * columns;
                int atA = orderA == 0 ? row * columns : at;
                int atB = orderB == 0 ? row * columns : at;
                if (overwrite) {
                    for (int i = 0; i < columns; i++) {
                        out[at + i] = a[atA + i] * b[atB + i];
                    }
                } else {
                    for (int i = 0; i < columns; i++) {
                        out[at + i] += a[atA + i] * b[atB + i];
                    }
                }
            }
        }
    }

    /** Entries that stand at the same place everywhere: one loop, which compilers vectorise. */
    private static void all(int length, double[] a, double[] b, double[] out, boolean overwrite) {
        if (overwrite) {
            for (int i = 0; i < length; i++) {
                out[i] = a[i] * b[i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                out[i] += a[i] * b[i];
            }
        }
    }
}
