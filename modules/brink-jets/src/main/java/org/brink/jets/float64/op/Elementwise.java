package org.brink.jets.float64.op;

import org.brink.jets.float64.function.ScalarFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/**
 * Y = φ(X) for every entry. With X = x₀ + εx₁ + ε²x₂ the series of the result is φ, φ'x₁, φ'x₂ + ½φ''x₁², and the
 * adjoint of X is the product of the series of φ'(X) and that of the adjoint of Y.
 *
 * <p>φ' is kept from the primal sweep. φ'' and φ''' are computed where they are needed, a few rows at a time, so that
 * they never leave the cache of the processor.
 */
public final class Elementwise implements Operation {

    /** About how many entries are treated at a time. */
    private static final int TILE = 512;

    private final ScalarFunction function;
    private final Node x;
    private final Node y;
    private final Node slope;
    private final int columns;
    private final int tileRows;
    private final Tile tile;

    private Elementwise(ScalarFunction function, Node x, Node y, Node slope) {
        this.function = function;
        this.x = x;
        this.y = y;
        this.slope = slope;
        this.columns = x.columns();
        this.tileRows = Math.max(1, TILE / columns);
        this.tile = new Tile(tileRows * columns);
    }

    /** Adds φ(X) to a network. */
    public static Node add(Graph graph, ScalarFunction function, Node x) {
        Shapes.requireActivation(x);
        Node slope = graph.data(x.rows(), x.columns());
        return graph.add(new Elementwise(function, x, graph.result(x.rows(), x.columns()), slope));
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
        if (order == 0) {
            function.value(x.value(0), 0, x.length(0, 1), y.value(0), slope.value(0));
        } else if (order == 1 && directions == 1) {
            multiply(x.length(0, 1), slope.value(0), x.value(1), y.value(1));
        } else if (order == 1) {
            forwardFirst(directions);
        } else {
            forwardSecond(directions);
        }
    }

    private static void multiply(int length, double[] a, double[] b, double[] out) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] * b[i];
        }
    }

    private void forwardFirst(int k) {
        for (int row = 0; row < x.rows(); row++) {
            for (int j = 0; j < k; j++) {
                scale(columns, slope.value(0), row * columns, x.value(1), y.value(1), (row * k + j) * columns);
            }
        }
    }

    private static void scale(int n, double[] slope, int at0, double[] in, double[] out, int at) {
        for (int i = 0; i < n; i++) {
            out[at + i] = slope[at0 + i] * in[at + i];
        }
    }

    private void forwardSecond(int k) {
        for (int row = 0; row < x.rows(); row += tileRows) {
            int end = Math.min(x.rows(), row + tileRows);
            double[] curvature = tile.curvature(row, end);
            if (k == 1) {
                second((end - row) * columns, curvature, 0, row * columns, row * columns);
                continue;
            }
            for (int r = row; r < end; r++) {
                for (int j = 0; j < k; j++) {
                    second(columns, curvature, (r - row) * columns, r * columns, (r * k + j) * columns);
                }
            }
        }
    }

    private void second(int n, double[] curvature, int atTile, int at0, int at) {
        double[] slopes = slope.value(0);
        double[] x1 = x.value(1);
        double[] x2 = x.value(2);
        double[] out = y.value(2);
        for (int i = 0; i < n; i++) {
            double move = x1[at + i];
            out[at + i] = slopes[at0 + i] * x2[at + i] + 0.5 * curvature[atTile + i] * move * move;
        }
    }

    @Override
    public void backward(int order, int directions) {
        boolean adding = x.claimAdjoint(order) != 0;
        if (order == 0 && !adding) {
            multiply(x.length(0, 1), slope.value(0), y.adjoint(0), x.adjoint(0));
            return;
        }
        int k = order == 0 ? 1 : directions;
        for (int row = 0; row < x.rows(); row += tileRows) {
            int end = Math.min(x.rows(), row + tileRows);
            if (order >= 1) {
                tile.curvature(row, end);
            }
            if (order >= 2) {
                tile.jerk(row, end);
            }
            if (k == 1) {
                backward(order, (end - row) * columns, 0, row * columns, row * columns, adding);
                continue;
            }
            for (int r = row; r < end; r++) {
                for (int j = 0; j < k; j++) {
                    backward(order, columns, (r - row) * columns, r * columns, (r * k + j) * columns, adding);
                }
            }
        }
    }

    /** Some entries of one direction. */
    private void backward(int order, int n, int atTile, int at0, int at, boolean adding) {
        double[] out = adding ? tile.sum : x.adjoint(order);
        int to = adding ? 0 : at;
        if (order == 0) {
            backwardZeroth(n, at0, out, to);
        } else if (order == 1) {
            backwardFirst(n, tile.curvature, atTile, at0, at, out, to);
        } else {
            backwardSecond(n, tile.curvature, tile.jerk, atTile, at0, at, out, to);
        }
        if (adding) {
            add(n, out, x.adjoint(order), at);
        }
    }

    private static void add(int n, double[] in, double[] out, int at) {
        for (int i = 0; i < n; i++) {
            out[at + i] += in[i];
        }
    }

    private void backwardZeroth(int n, int at0, double[] out, int to) {
        double[] slopes = slope.value(0);
        double[] in0 = y.adjoint(0);
        for (int i = 0; i < n; i++) {
            out[to + i] = slopes[at0 + i] * in0[at0 + i];
        }
    }

    private void backwardFirst(int n, double[] curvature, int atTile, int at0, int at, double[] out, int to) {
        double[] slopes = slope.value(0);
        double[] x1 = x.value(1);
        double[] in0 = y.adjoint(0);
        double[] in1 = y.adjoint(1);
        for (int i = 0; i < n; i++) {
            out[to + i] = slopes[at0 + i] * in1[at + i] + curvature[atTile + i] * x1[at + i] * in0[at0 + i];
        }
    }

    private void backwardSecond(int n, double[] curvature, double[] jerk, int atTile, int at0, int at, double[] out,
            int to) {
        double[] slopes = slope.value(0);
        double[] x1 = x.value(1);
        double[] x2 = x.value(2);
        double[] in0 = y.adjoint(0);
        double[] in1 = y.adjoint(1);
        double[] in2 = y.adjoint(2);
        for (int i = 0; i < n; i++) {
            double move = x1[at + i];
            double first = curvature[atTile + i] * move;
            double second = curvature[atTile + i] * x2[at + i] + 0.5 * jerk[atTile + i] * move * move;
            out[to + i] = slopes[at0 + i] * in2[at + i] + first * in1[at + i] + second * in0[at0 + i];
        }
    }

    /** φ'' and φ''' of a few rows. Functions see arrays that start at zero, which is what compilers vectorise. */
    private final class Tile {
        private final double[] values;
        private final double[] results;
        private final double[] slopes;
        private final double[] curvature;
        private final double[] jerk;
        private final double[] sum;

        Tile(int size) {
            values = new double[size];
            results = new double[size];
            slopes = new double[size];
            curvature = new double[size];
            jerk = new double[size];
            sum = new double[size];
        }

        double[] curvature(int row, int end) {
            int count = load(row, end);
            function.curvature(values, results, slopes, 0, count, curvature);
            return curvature;
        }

        /** After {@link #curvature} of the same rows. */
        double[] jerk(int row, int end) {
            function.jerk(values, results, slopes, 0, (end - row) * columns, jerk);
            return jerk;
        }

        private int load(int row, int end) {
            int from = row * columns;
            int count = (end - row) * columns;
            System.arraycopy(x.value(0), from, values, 0, count);
            System.arraycopy(y.value(0), from, results, 0, count);
            System.arraycopy(slope.value(0), from, slopes, 0, count);
            return count;
        }
    }
}
