package org.brink.jets.float64.op;

import java.util.Arrays;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;
import org.brink.jets.float64.kernel.Panel;
import org.brink.jets.kernel.Kernel;

/**
 * Many small products of activations: rows are cut into batches, columns into heads, and each pair of blocks is
 * multiplied, C = A·B or C = A·Bᵀ. With queries and keys this makes attention scores, with weights and values their
 * averages.
 */
public final class BatchedProduct implements Operation {

    private final Kernel kernel;
    private final Node a;
    private final Node b;
    private final Node c;
    private final int batches;
    private final int heads;
    private final boolean transposed;

    private BatchedProduct(Kernel kernel, Node a, Node b, Node c, int batches, int heads, boolean transposed) {
        this.kernel = kernel;
        this.a = a;
        this.b = b;
        this.c = c;
        this.batches = batches;
        this.heads = heads;
        this.transposed = transposed;
    }

    /**
     * Adds products to a network.
     *
     * @param a (batches·m) × (heads·p)
     * @param b (batches·p) × (heads·n), or (batches·n) × (heads·p) when transposed
     * @param transposed whether blocks of B are transposed
     * @return (batches·m) × (heads·n)
     */
    public static Node add(Graph graph, Kernel kernel, Node a, Node b, int batches, int heads, boolean transposed) {
        Shapes.requireActivation(a);
        Shapes.requireActivation(b);
        int inner = a.columns() / heads;
        int innerOfB = transposed ? b.columns() / heads : b.rows() / batches;
        if (inner != innerOfB || a.rows() % batches != 0 || b.rows() % batches != 0 || a.columns() % heads != 0
                || b.columns() % heads != 0) {
            throw new IllegalArgumentException(a.rows() + " × " + a.columns() + " and " + b.rows() + " × "
                    + b.columns() + " do not fit " + batches + " batches and " + heads + " heads");
        }
        int n = transposed ? b.rows() / batches : b.columns() / heads;
        Node c = graph.result(a.rows(), heads * n);
        return graph.add(new BatchedProduct(kernel, a, b, c, batches, heads, transposed));
    }

    @Override
    public Node result() {
        return c;
    }

    @Override
    public long work() {
        int inner = transposed ? b.columns() / heads : b.rows() / batches;
        return (long) c.rows() * c.columns() * inner;
    }

    @Override
    public void forward(int order, int directions) {
        double beta = 0;
        for (int i = 0; i <= order; i++) {
            if (a.hasOrder(i) && b.hasOrder(order - i)) {
                Side left = new Side(a, a.value(i), i, directions, false);
                Side right = new Side(b, b.value(order - i), order - i, directions, transposed);
                multiply(left, right, beta, new Side(c, c.value(order), order, directions, false));
                beta = 1;
            }
        }
        if (beta == 0) {
            Arrays.fill(c.value(order), 0, c.length(order, directions), 0.0);
        }
    }

    @Override
    public void backward(int order, int directions) {
        // every node has order 0, so that the first terms are always there
        if (a.hasAdjoint()) {
            double beta = a.claimAdjoint(order);
            Side target = new Side(a, a.adjoint(order), order, directions, false);
            for (int i = 0; i <= order; i++) {
                if (b.hasOrder(i)) {
                    Side left = new Side(c, c.adjoint(order - i), order - i, directions, false);
                    Side right = new Side(b, b.value(i), i, directions, !transposed);
                    multiply(left, right, beta, target);
                    beta = 1;
                }
            }
        }
        if (b.hasAdjoint()) {
            double beta = b.claimAdjoint(order);
            Side target = new Side(b, b.adjoint(order), order, directions, false);
            for (int i = 0; i <= order; i++) {
                if (a.hasOrder(i)) {
                    Side outer = new Side(c, c.adjoint(order - i), order - i, directions, true);
                    Side inner = new Side(a, a.value(i), i, directions, true);
                    if (transposed) {
                        multiply(outer, inner.turned(), beta, target);
                    } else {
                        multiply(inner, outer.turned(), beta, target);
                    }
                    beta = 1;
                }
            }
        }
    }

    /** target = beta·target + left·right for every batch, head and direction. */
    private void multiply(Side left, Side right, double beta, Side target) {
        int m = target.blockRows();
        int n = target.blockColumns();
        int inner = left.transposed ? left.blockRows() : left.blockColumns();
        for (int batch = 0; batch < batches; batch++) {
            for (int head = 0; head < heads; head++) {
                for (int j = 0; j < target.directions; j++) {
                    kernel.multiply(m, n, inner, left.panel(batch, head, j), right.panel(batch, head, j), beta,
                            target.panel(batch, head, j));
                }
            }
        }
    }

    /** One coefficient of one operand, and where its blocks are. */
    private final class Side {
        private final Node node;
        private final double[] data;
        private final int directions;
        private final boolean transposed;

        Side(Node node, double[] data, int order, int directions, boolean transposed) {
            this(node, data, order == 0 ? 1 : directions, transposed);
        }

        private Side(Node node, double[] data, int directions, boolean transposed) {
            this.node = node;
            this.data = data;
            this.directions = directions;
            this.transposed = transposed;
        }

        Side turned() {
            return new Side(node, data, directions, !transposed);
        }

        int blockRows() {
            return node.rows() / batches;
        }

        int blockColumns() {
            return node.columns() / heads;
        }

        /** The block of a batch, head and direction; a coefficient of order 0 has the same for all directions. */
        Panel panel(int batch, int head, int direction) {
            int j = directions == 1 ? 0 : direction;
            int stride = directions * node.columns();
            int offset = batch * blockRows() * stride + j * node.columns() + head * blockColumns();
            return new Panel(data, offset, stride, transposed);
        }
    }
}
