package org.brink.jets.float64.op;

import org.brink.jets.float64.graph.Node;

/**
 * Loops of {@link Elementwise} over arrays that all have the same layout. Each has few terms and one index: compilers
 * vectorise such loops, and leave alone those with eight terms or with an offset for each array.
 */
final class OneDirection {

    private OneDirection() {
    }

    static void multiply(int from, int to, double[] a, double[] b, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = a[i] * b[i];
        }
    }

    static void add(int from, int to, double[] in, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] += in[i];
        }
    }

    /** φ'x₂ + ½φ''x₁². */
    static void forwardSecond(int from, int to, double[] slope, double[] curvature, double[] x1, double[] x2,
            double[] out) {
        for (int i = from; i < to; i++) {
            double move = x1[i];
            out[i] = slope[i] * x2[i] + 0.5 * curvature[i] * (move * move);
        }
    }

    /** φ'ȳ₁ + φ''x₁ȳ₀; the curvature is lost. */
    static void backwardFirst(int from, int to, double[] slope, double[] curvature, double[] x1, Node y, double[] out) {
        multiply(from, to, curvature, x1, curvature);
        sumOfProducts(from, to, slope, y.adjoint(1), curvature, y.adjoint(0), out);
    }

    /** φ'ȳ₂ + φ''x₁ȳ₁ + (φ''x₂ + ½φ'''x₁²)ȳ₀; curvature and jerk are lost. */
    static void backwardSecond(int from, int to, double[] slope, double[] curvature, double[] jerk, Node x, Node y,
            double[] out) {
        bend(from, to, curvature, jerk, x.value(1), x.value(2));
        sumOfProducts(from, to, slope, y.adjoint(2), jerk, y.adjoint(0), out);
        multiply(from, to, curvature, x.value(1), curvature);
        addProduct(from, to, curvature, y.adjoint(1), out);
    }

    /** φ''x₂ + ½φ'''x₁² in place of φ'''. */
    private static void bend(int from, int to, double[] curvature, double[] jerk, double[] x1, double[] x2) {
        for (int i = from; i < to; i++) {
            double move = x1[i];
            jerk[i] = curvature[i] * x2[i] + 0.5 * jerk[i] * (move * move);
        }
    }

    private static void sumOfProducts(int from, int to, double[] a, double[] b, double[] c, double[] d, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = a[i] * b[i] + c[i] * d[i];
        }
    }

    private static void addProduct(int from, int to, double[] a, double[] b, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] += a[i] * b[i];
        }
    }
}
