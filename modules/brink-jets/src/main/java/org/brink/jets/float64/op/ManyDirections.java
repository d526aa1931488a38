package org.brink.jets.float64.op;

import org.brink.jets.float64.graph.Node;

/**
 * Loops of {@link Elementwise} over some rows of {@code [row][direction][column]}. What the directions share is
 * repeated for each first, so that one long loop serves all rows; loops over single rows are too short to be fast.
 */
final class ManyDirections {

    private int firstRow;
    private int rows;
    private int columns;
    private int directions;
    private double[] slopes = new double[0];
    private double[] curvatures = new double[0];
    private double[] jerks = new double[0];
    private double[] zeroth = new double[0];

    /** Turns to some rows. */
    void start(int row, int count, int width, int k) {
        firstRow = row;
        rows = count;
        columns = width;
        directions = k;
    }

    private int length() {
        return rows * directions * columns;
    }

    private int at() {
        return firstRow * directions * columns;
    }

    /** Copies the rows of an array, each as often as there are directions, to {@code room} or a longer one. */
    private double[] spread(double[] in, double[] room) {
        double[] out = room.length < length() ? new double[length()] : room;
        for (int row = 0, to = 0; row < rows; row++) {
            for (int j = 0; j < directions; j++, to += columns) {
                System.arraycopy(in, (firstRow + row) * columns, out, to, columns);
            }
        }
        return out;
    }

    /** One row of one direction times a row that all share. */
    static void scale(int n, double[] slope, int at0, double[] in, double[] out, int at) {
        for (int i = 0; i < n; i++) {
            out[at + i] = slope[at0 + i] * in[at + i];
        }
    }

    /** φ'x₂ + ½φ''x₁². */
    void forwardSecond(double[] slope, double[] curvature, double[] x1, double[] x2, double[] out) {
        slopes = spread(slope, slopes);
        curvatures = spread(curvature, curvatures);
        forwardSecond(length(), at(), slopes, curvatures, x1, x2, out);
    }

    private static void forwardSecond(int n, int at, double[] slope, double[] curvature, double[] x1, double[] x2,
            double[] out) {
        for (int i = 0; i < n; i++) {
            double move = x1[at + i];
            out[at + i] = slope[i] * x2[at + i] + 0.5 * curvature[i] * (move * move);
        }
    }

    /** φ'ȳ₁ + (φ''ȳ₀)x₁. */
    void backwardFirst(double[] slope, double[] bent, double[] x1, double[] in1, double[] out) {
        slopes = spread(slope, slopes);
        curvatures = spread(bent, curvatures);
        sumOfProducts(length(), at(), slopes, in1, curvatures, x1, out);
    }

    private static void sumOfProducts(int n, int at, double[] a, double[] b, double[] c, double[] d, double[] out) {
        for (int i = 0; i < n; i++) {
            out[at + i] = a[i] * b[at + i] + c[i] * d[at + i];
        }
    }

    /** φ'ȳ₂ + φ''x₁ȳ₁ + (φ''x₂ + ½φ'''x₁²)ȳ₀. */
    void backwardSecond(double[] slope, double[] curvature, double[] jerk, Node x, Node y, double[] out) {
        slopes = spread(slope, slopes);
        curvatures = spread(curvature, curvatures);
        jerks = spread(jerk, jerks);
        zeroth = spread(y.adjoint(0), zeroth);
        bend(length(), at(), curvatures, jerks, x.value(1), x.value(2));
        addZeroth(length(), at(), slopes, y.adjoint(2), jerks, zeroth, out);
        addFirst(length(), at(), curvatures, x.value(1), y.adjoint(1), out);
    }

    /** φ''x₂ + ½φ'''x₁² in place of φ'''. */
    private static void bend(int n, int at, double[] curvature, double[] jerk, double[] x1, double[] x2) {
        for (int i = 0; i < n; i++) {
            double move = x1[at + i];
            jerk[i] = curvature[i] * x2[at + i] + 0.5 * jerk[i] * (move * move);
        }
    }

    private static void addZeroth(int n, int at, double[] slope, double[] in2, double[] bend, double[] in0,
            double[] out) {
        for (int i = 0; i < n; i++) {
            out[at + i] = slope[i] * in2[at + i] + bend[i] * in0[i];
        }
    }

    private static void addFirst(int n, int at, double[] curvature, double[] x1, double[] in1, double[] out) {
        for (int i = 0; i < n; i++) {
            out[at + i] += curvature[i] * x1[at + i] * in1[at + i];
        }
    }
}
