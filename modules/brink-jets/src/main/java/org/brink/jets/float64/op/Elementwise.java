package org.brink.jets.float64.op;

import org.brink.jets.float64.function.ScalarFunction;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.graph.Operation;

/**
 * Y = φ(X) for every entry. With X = x₀ + εx₁ + ε²x₂ the series of the result is φ, φ'x₁, φ'x₂ + ½φ''x₁², and the
 * adjoint of X is the product of the series of φ'(X) and that of the adjoint of Y.
 *
 * <p>φ' is kept from the primal sweep; φ'' and φ''' are computed when a point first needs them.
 */
public final class Elementwise implements Operation {

    private final ScalarFunction function;
    private final Node x;
    private final Node y;
    private final int rows;
    private final int columns;
    private final double[] slope;
    private double[] curvature = new double[0];
    private double[] jerk = new double[0];
    private int known;

    private Elementwise(ScalarFunction function, Node x, Node y) {
        this.function = function;
        this.x = x;
        this.y = y;
        this.rows = x.rows();
        this.columns = x.columns();
        this.slope = new double[rows * columns];
    }

    /** Adds φ(X) to a network. */
    public static Node add(Graph graph, ScalarFunction function, Node x) {
        return graph.add(new Elementwise(function, x, graph.result(x.rows(), x.columns())));
    }

    @Override
    public Node result() {
        return y;
    }

    @Override
    public void forward(int order, int directions) {
        if (order == 0) {
            function.value(x.value(0), 0, slope.length, y.value(0), slope);
            known = 1;
        } else if (order == 1) {
            forwardFirst(directions);
        } else {
            needCurvature();
            forwardSecond(directions);
        }
    }

    private void forwardFirst(int k) {
        double[] x1 = x.value(1);
        double[] y1 = y.value(1);
        for (int row = 0; row < rows; row++) {
            int at0 = row * columns;
            for (int j = 0; j < k; j++) {
                int at = (row * k + j) * columns;
                for (int i = 0; i < columns; i++) {
                    y1[at + i] = slope[at0 + i] * x1[at + i];
                }
            }
        }
    }

    private void forwardSecond(int k) {
        double[] x1 = x.value(1);
        double[] x2 = x.value(2);
        double[] y2 = y.value(2);
        for (int row = 0; row < rows; row++) {
            int at0 = row * columns;
            for (int j = 0; j < k; j++) {
                int at = (row * k + j) * columns;
                for (int i = 0; i < columns; i++) {
                    double move = x1[at + i];
                    y2[at + i] = slope[at0 + i] * x2[at + i] + 0.5 * curvature[at0 + i] * move * move;
                }
            }
        }
    }

    @Override
    public void backward(int order, int directions) {
        double beta = x.claimAdjoint(order);
        if (order == 0) {
            backwardZeroth(beta);
        } else if (order == 1) {
            needCurvature();
            backwardFirst(directions, beta);
        } else {
            needJerk();
            backwardSecond(directions, beta);
        }
    }

    private void backwardZeroth(double beta) {
        double[] in = y.adjoint(0);
        double[] out = x.adjoint(0);
        for (int i = 0; i < slope.length; i++) {
            double add = slope[i] * in[i];
            out[i] = beta == 0 ? add : out[i] + add;
        }
    }

    private void backwardFirst(int k, double beta) {
        double[] x1 = x.value(1);
        double[] in0 = y.adjoint(0);
        double[] in1 = y.adjoint(1);
        double[] out = x.adjoint(1);
        for (int row = 0; row < rows; row++) {
            int at0 = row * columns;
            for (int j = 0; j < k; j++) {
                int at = (row * k + j) * columns;
                for (int i = 0; i < columns; i++) {
                    double add = slope[at0 + i] * in1[at + i] + curvature[at0 + i] * x1[at + i] * in0[at0 + i];
                    out[at + i] = beta == 0 ? add : out[at + i] + add;
                }
            }
        }
    }

    private void backwardSecond(int k, double beta) {
        double[] x1 = x.value(1);
        double[] x2 = x.value(2);
        double[] in0 = y.adjoint(0);
        double[] in1 = y.adjoint(1);
        double[] in2 = y.adjoint(2);
        double[] out = x.adjoint(2);
        for (int row = 0; row < rows; row++) {
            int at0 = row * columns;
            for (int j = 0; j < k; j++) {
                int at = (row * k + j) * columns;
                for (int i = 0; i < columns; i++) {
                    double move = x1[at + i];
                    double first = curvature[at0 + i] * move;
                    double second = curvature[at0 + i] * x2[at + i] + 0.5 * jerk[at0 + i] * move * move;
                    double add = slope[at0 + i] * in2[at + i] + first * in1[at + i] + second * in0[at0 + i];
                    out[at + i] = beta == 0 ? add : out[at + i] + add;
                }
            }
        }
    }

    private void needCurvature() {
        if (known < 2) {
            if (curvature.length == 0) {
                curvature = new double[slope.length];
            }
            function.curvature(x.value(0), y.value(0), slope, 0, slope.length, curvature);
            known = 2;
        }
    }

    private void needJerk() {
        needCurvature();
        if (known < 3) {
            if (jerk.length == 0) {
                jerk = new double[slope.length];
            }
            function.jerk(x.value(0), y.value(0), slope, 0, slope.length, jerk);
            known = 3;
        }
    }
}
