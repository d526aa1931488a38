package org.brink.jets.float64.op;

import org.brink.jets.float64.function.ScalarFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/**
 * Y = φ(X) for every entry. With X = x₀ + εx₁ + ε²x₂ the series of the result is φ, φ'x₁, φ'x₂ + ½φ''x₁², and the
 * adjoint of X is the product of the series of φ'(X) and that of the adjoint of Y.
 *
 * <p>φ' is kept from the primal sweep. φ'' and φ''' are computed where they are needed, some entries at a time, so that
 * they never leave the cache of the processor. With one direction all arrays have the same layout, and the work is left
 * to {@link OneDirection}; with several, {@link ManyDirections} spreads what the directions share first.
 */
public final class Elementwise implements Operation {

    /** About how many entries are treated at a time. */
    private static final int TILE = 512;
    /** The same for several directions, where longer loops pay for more preparation. */
    private static final int WIDE_TILE = 2400;

    private final ScalarFunction function;
    private final Node x;
    private final Node y;
    private final Node slope;
    private final int columns;
    private final Workspace shared;
    private final ManyDirections many = new ManyDirections();

    private Elementwise(ScalarFunction function, Node x, Node y, Node slope, Workspace shared) {
        this.function = function;
        this.x = x;
        this.y = y;
        this.slope = slope;
        this.columns = x.columns();
        this.shared = shared;
    }

    /**
     * Adds φ(X) to a network.
     *
     * @param shared room that operations of one network use in turn
     */
    static Node add(Graph graph, ScalarFunction function, Node x, Workspace shared) {
        Shapes.requireActivation(x);
        Node slope = graph.data(x.rows(), x.columns());
        return graph.add(new Elementwise(function, x, graph.result(x.rows(), x.columns()), slope, shared));
    }

    @Override
    public Node result() {
        return y;
    }

    @Override
    public long work() {
        return 8L * x.rows() * columns;
    }

    @Override
    public void forward(int order, int directions) {
        int length = x.length(0, 1);
        if (order == 0) {
            function.value(x.value(0), 0, length, y.value(0), slope.value(0));
        } else if (order == 1 && directions == 1) {
            OneDirection.multiply(0, length, slope.value(0), x.value(1), y.value(1));
        } else if (order == 1) {
            forwardFirst(directions);
        } else if (directions == 1) {
            double[] curvature = shared.first(length);
            for (int from = 0; from < length; from += TILE) {
                int to = Math.min(length, from + TILE);
                curvature(from, to, curvature);
                OneDirection.forwardSecond(from, to, slope.value(0), curvature, x.value(1), x.value(2), y.value(2));
            }
        } else {
            forwardSecond(directions);
        }
    }

    private void curvature(int from, int to, double[] out) {
        function.curvature(x.value(0), y.value(0), slope.value(0), from, to, out);
    }

    private void jerk(int from, int to, double[] out) {
        function.jerk(x.value(0), y.value(0), slope.value(0), from, to, out);
    }

    private void forwardFirst(int k) {
        for (int row = 0; row < x.rows(); row++) {
            for (int j = 0; j < k; j++) {
                ManyDirections.scale(columns, slope.value(0), row * columns, x.value(1), y.value(1),
                        (row * k + j) * columns);
            }
        }
    }

    private void forwardSecond(int k) {
        double[] curvature = shared.first(x.length(0, 1));
        int rows = rows(k);
        for (int row = 0; row < x.rows(); row += rows) {
            int count = Math.min(rows, x.rows() - row);
            curvature(row * columns, (row + count) * columns, curvature);
            many.start(row, count, columns, k);
            many.forwardSecond(slope.value(0), curvature, x.value(1), x.value(2), y.value(2));
        }
    }

    private int rows(int k) {
        return Math.max(1, WIDE_TILE / (columns * k));
    }

    @Override
    public void backward(int order, int directions) {
        boolean adding = x.claimAdjoint(order) != 0;
        if (order == 0 || directions == 1) {
            backward(order, adding);
            return;
        }
        int length = x.length(order, directions);
        double[] out = adding ? shared.sum(length) : x.adjoint(order);
        double[] curvature = shared.first(x.length(0, 1));
        double[] jerk = order == 1 ? curvature : shared.second(x.length(0, 1));
        int rows = rows(directions);
        for (int row = 0; row < x.rows(); row += rows) {
            int count = Math.min(rows, x.rows() - row);
            int from = row * columns;
            int to = (row + count) * columns;
            curvature(from, to, curvature);
            many.start(row, count, columns, directions);
            if (order == 1) {
                OneDirection.multiply(from, to, curvature, y.adjoint(0), curvature);
                many.backwardFirst(slope.value(0), curvature, x.value(1), y.adjoint(1), out);
            } else {
                jerk(from, to, jerk);
                many.backwardSecond(slope.value(0), curvature, jerk, x, y, out);
            }
        }
        if (adding) {
            OneDirection.add(0, length, out, x.adjoint(order));
        }
    }

    /** With one direction, or none. */
    private void backward(int order, boolean adding) {
        int length = x.length(0, 1);
        double[] out = adding ? shared.sum(length) : x.adjoint(order);
        double[] curvature = order == 0 ? out : shared.first(length);
        double[] jerk = order < 2 ? out : shared.second(length);
        for (int from = 0; from < length; from += TILE) {
            int to = Math.min(length, from + TILE);
            if (order == 0) {
                OneDirection.multiply(from, to, slope.value(0), y.adjoint(0), out);
            } else if (order == 1) {
                curvature(from, to, curvature);
                OneDirection.backwardFirst(from, to, slope.value(0), curvature, x.value(1), y, out);
            } else {
                curvature(from, to, curvature);
                jerk(from, to, jerk);
                OneDirection.backwardSecond(from, to, slope.value(0), curvature, jerk, x, y, out);
            }
            if (adding) {
                OneDirection.add(from, to, out, x.adjoint(order));
            }
        }
    }
}
