package org.brink.jets.float64.op;

import java.util.Arrays;
import java.util.Optional;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/** Z = X·diag(w) + 1·b: every column has a scale and a shift that are weights, as after normalisations. */
public final class ScaleShift implements Operation {

    private final Node x;
    private final Node w;
    private final Optional<Node> b;
    private final Node z;
    private final int columns;

    private ScaleShift(Node x, Node w, Optional<Node> b, Node z) {
        this.x = x;
        this.w = w;
        this.b = b;
        this.z = z;
        this.columns = x.columns();
    }

    /**
     * Adds scales and shifts to a network.
     *
     * @param w block of weights with an entry for each column of X
     * @param b the same for shifts, if there are any
     */
    public static Node add(Graph graph, Node x, Node w, Optional<Node> b) {
        Shapes.requireActivation(x);
        if (!isRow(w, x) || b.isPresent() && !isRow(b.get(), x)) {
            throw new IllegalArgumentException("scales and shifts are not weights for " + x.columns() + " columns");
        }
        return graph.add(new ScaleShift(x, w, b, graph.result(x.rows(), x.columns())));
    }

    private static boolean isRow(Node weight, Node x) {
        return weight.isWeight() && weight.rows() * weight.columns() == x.columns();
    }

    @Override
    public Node result() {
        return z;
    }

    @Override
    public void forward(int order, int directions) {
        int k = order == 0 ? 1 : directions;
        double[] out = z.value(order);
        for (int row = 0; row < x.rows(); row++) {
            for (int j = 0; j < k; j++) {
                int to = (row * k + j) * columns;
                if (b.isPresent() && order < 2) {
                    System.arraycopy(b.get().value(order), j * columns, out, to, columns);
                } else {
                    Arrays.fill(out, to, to + columns, 0.0);
                }
                for (int r = Math.max(0, order - 1); r <= order; r++) {
                    if (x.hasOrder(r)) {
                        addScaled(w.value(order - r), order == r ? 0 : j * columns, x.value(r), at(row, j, k, r), out,
                                to);
                    }
                }
            }
        }
    }

    @Override
    public void backward(int order, int directions) {
        int k = order == 0 ? 1 : directions;
        if (x.hasAdjoint()) {
            backwardToInput(order, k);
        }
        if (w.wantsAdjoint()) {
            start(w, order, k);
            for (int r = 0; r <= order; r++) {
                if (x.hasOrder(order - r)) {
                    backwardToScale(r, order - r, w.adjoint(order), k);
                }
            }
        }
        if (b.isPresent() && b.get().wantsAdjoint()) {
            start(b.get(), order, k);
            double[] in = z.adjoint(order);
            double[] out = b.get().adjoint(order);
            for (int row = 0, at = 0; row < x.rows(); row++, at += k * columns) {
                for (int i = 0; i < k * columns; i++) {
                    out[i] += in[at + i];
                }
            }
        }
    }

    private void backwardToInput(int order, int k) {
        double[] out = x.adjoint(order);
        if (x.claimAdjoint(order) == 0) {
            Arrays.fill(out, 0, x.length(order, k), 0.0);
        }
        for (int row = 0; row < x.rows(); row++) {
            for (int j = 0; j < k; j++) {
                for (int r = Math.max(0, order - 1); r <= order; r++) {
                    addScaled(w.value(order - r), order == r ? 0 : j * columns, z.adjoint(r), at(row, j, k, r), out,
                            (row * k + j) * columns);
                }
            }
        }
    }

    private void backwardToScale(int orderZ, int orderX, double[] out, int k) {
        for (int row = 0; row < x.rows(); row++) {
            for (int j = 0; j < k; j++) {
                int atZ = at(row, j, k, orderZ);
                int atX = at(row, j, k, orderX);
                double[] a = z.adjoint(orderZ);
                double[] c = x.value(orderX);
                int to = j * columns;
                for (int i = 0; i < columns; i++) {
                    out[to + i] += a[atZ + i] * c[atX + i];
                }
            }
        }
    }

    private static void start(Node weight, int order, int k) {
        if (weight.claimAdjoint(order) == 0) {
            Arrays.fill(weight.adjoint(order), 0, weight.length(order, k), 0.0);
        }
    }

    private int at(int row, int j, int k, int order) {
        return (order == 0 ? row : row * k + j) * columns;
    }

    private void addScaled(double[] factors, int atFactors, double[] in, int from, double[] out, int to) {
        for (int i = 0; i < columns; i++) {
            out[to + i] += factors[atFactors + i] * in[from + i];
        }
    }
}
