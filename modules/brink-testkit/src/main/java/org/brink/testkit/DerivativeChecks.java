package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.testkit.numeric.Differences;
import org.brink.testkit.numeric.Vectors;

/** Checks of the derivatives of an objective at one point, along seeded directions of length one. */
final class DerivativeChecks {

    private static final double DIFFERENCE_TOLERANCE = 1e-6;
    private static final double HESSIAN_SYMMETRY = 1e-10;
    private static final double THIRD_SYMMETRY = 1e-9;
    private static final int DIRECTIONS = 3;

    private final double[] point;
    private final int n;
    private final Evaluation evaluation;
    private final Evaluation moving;
    private final double scale;

    DerivativeChecks(Objective objective, double[] point) {
        this.point = point;
        n = objective.dimension();
        evaluation = objective.newEvaluation();
        evaluation.moveTo(point);
        moving = objective.newEvaluation();
        // rounding errors of differences are relative to the value, so this is the least error that can be asked for
        scale = 1e-3 * (1 + Math.abs(evaluation.value()));
    }

    void gradient() {
        double[] g = gradientAt(evaluation);
        for (double[] u : directions(1)) {
            double slope = Differences.slope(t -> {
                moving.moveTo(Vectors.plus(point, t, u));
                return moving.value();
            });
            close(DIFFERENCE_TOLERANCE, slope, Vectors.dot(g, u), Vectors.norm(g), "∇L·u and differences of L");
        }
    }

    void hessianTimes() {
        for (double[] u : directions(2)) {
            double[] difference = Differences.tangent(t -> {
                moving.moveTo(Vectors.plus(point, t, u));
                return gradientAt(moving);
            });
            close(DIFFERENCE_TOLERANCE, difference, times(u), "∇²L·u and differences of ∇L");
        }
    }

    void third() {
        for (double[] u : directions(3)) {
            for (double[] v : directions(4)) {
                double[] difference = Differences.tangent(t -> {
                    moving.moveTo(Vectors.plus(point, t, v));
                    double[] out = new double[n];
                    moving.hessianTimes(u, out);
                    return out;
                });
                close(DIFFERENCE_TOLERANCE, difference, thirdOf(u, v), "∇³L[u, v, ·] and differences of ∇²L·u");
            }
        }
    }

    void hessianSymmetry() {
        for (double[] u : directions(5)) {
            for (double[] v : directions(6)) {
                double[] hu = times(u);
                double[] hv = times(v);
                close(HESSIAN_SYMMETRY, Vectors.dot(v, hu), Vectors.dot(u, hv),
                        Math.max(Vectors.norm(hu), Vectors.norm(hv)), "vᵀHu and uᵀHv");
            }
        }
    }

    void thirdSymmetry() {
        for (double[] u : directions(7)) {
            for (double[] v : directions(8)) {
                double[] x = Vectors.unit(n, new Random(9));
                double[] uv = thirdOf(u, v);
                close(THIRD_SYMMETRY, uv, thirdOf(v, u), "∇³L[u, v, ·] and ∇³L[v, u, ·]");
                double[] ux = thirdOf(u, x);
                close(THIRD_SYMMETRY, Vectors.dot(uv, x), Vectors.dot(ux, v),
                        Math.max(Vectors.norm(uv), Vectors.norm(ux)), "∇³L[u, v, x] and ∇³L[u, x, v]");
            }
        }
    }

    /** Columns from products with unit vectors against columns from differences, and against a product as a whole. */
    void denseHessian() {
        double[][] columns = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] e = Vectors.axis(n, i);
            columns[i] = times(e);
            double[] difference = Differences.tangent(t -> {
                moving.moveTo(Vectors.plus(point, t, e));
                return gradientAt(moving);
            });
            close(DIFFERENCE_TOLERANCE, difference, columns[i], "column " + i + " of the Hessian");
        }
        for (double[] u : directions(10)) {
            double[] product = new double[n];
            for (int i = 0; i < n; i++) {
                product = Vectors.plus(product, u[i], columns[i]);
            }
            close(HESSIAN_SYMMETRY, product, times(u), "dense Hessian times u and ∇²L·u");
        }
    }

    void blockProducts() {
        double[][] us = directions(11);
        double[][] outs = new double[DIRECTIONS][n];
        evaluation.hessianTimes(DIRECTIONS, us, outs);
        for (int i = 0; i < DIRECTIONS; i++) {
            close(HESSIAN_SYMMETRY, times(us[i]), outs[i], "product " + i + " of a block");
        }
        double[][] first = new double[DIRECTIONS][n];
        evaluation.hessianTimes(1, us, first);
        assertTrue(Vectors.norm(first[1]) == 0, "only the first k products may be written");
        double[][] thirds = new double[DIRECTIONS][n];
        evaluation.secondAndThird(DIRECTIONS, us, outs, thirds);
        for (int i = 0; i < DIRECTIONS; i++) {
            close(HESSIAN_SYMMETRY, times(us[i]), outs[i], "product " + i + " of a block with third derivatives");
            close(HESSIAN_SYMMETRY, thirdOf(us[i], us[i]), thirds[i], "third derivative " + i + " of a block");
        }
        allAtOnce(us);
    }

    private void allAtOnce(double[][] us) {
        double[] gradient = new double[n];
        double[][] products = new double[DIRECTIONS][n];
        double[][] thirds = new double[DIRECTIONS][n];
        moving.moveTo(point);
        moving.upToThird(DIRECTIONS, us, gradient, products, thirds);
        close(HESSIAN_SYMMETRY, gradientAt(evaluation), gradient, "gradient with products and third derivatives");
        for (int i = 0; i < DIRECTIONS; i++) {
            close(HESSIAN_SYMMETRY, times(us[i]), products[i], "product " + i + " with gradient");
            close(HESSIAN_SYMMETRY, thirdOf(us[i], us[i]), thirds[i], "third derivative " + i + " with gradient");
        }
    }

    private double[][] directions(long seed) {
        Random random = new Random(seed);
        double[][] directions = new double[DIRECTIONS][];
        Arrays.setAll(directions, i -> Vectors.unit(n, random));
        return directions;
    }

    private double[] gradientAt(Evaluation at) {
        double[] out = new double[n];
        at.gradient(out);
        return out;
    }

    private double[] times(double[] u) {
        double[] out = new double[n];
        evaluation.hessianTimes(u, out);
        return out;
    }

    private double[] thirdOf(double[] u, double[] v) {
        double[] out = new double[n];
        evaluation.third(u, v, out);
        return out;
    }

    private void close(double tolerance, double[] expected, double[] actual, String what) {
        double size = Math.max(Math.max(Vectors.norm(expected), Vectors.norm(actual)), scale);
        double error = Vectors.distance(expected, actual);
        assertTrue(error <= tolerance * size, () -> what + " differ by " + error + " at " + Arrays.toString(point)
                + ": " + Arrays.toString(expected) + " and " + Arrays.toString(actual));
    }

    private void close(double tolerance, double expected, double actual, double norm, String what) {
        double error = Math.abs(expected - actual);
        assertTrue(error <= tolerance * Math.max(norm, scale),
                () -> what + " differ at " + Arrays.toString(point) + ": " + expected + " and " + actual);
    }
}
