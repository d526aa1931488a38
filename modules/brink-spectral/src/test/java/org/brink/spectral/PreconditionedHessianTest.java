package org.brink.spectral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.junit.jupiter.api.Test;

class PreconditionedHessianTest {

    /** ½wᵀHw. */
    private record Quadratic(double[][] hessian) implements ClosedForm {

        @Override
        public int dimension() {
            return hessian.length;
        }

        @Override
        public double value(double[] w) {
            double[] product = new double[w.length];
            gradient(w, product);
            return 0.5 * Vectors.dot(w, product);
        }

        @Override
        public void gradient(double[] w, double[] out) {
            hessianTimes(w, w, out);
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            for (int i = 0; i < w.length; i++) {
                out[i] = Vectors.dot(hessian[i], u);
            }
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            Arrays.fill(out, 0);
        }
    }

    @Test
    void hasTheEigenvaluesOfTheSymmetrisedProduct() {
        Random random = new Random(1);
        for (int n : new int[] {1, 4, 12, 50}) {
            double[][] hessian = DenseMatrices.gaussian(n, random);
            double[] stepSizes = random.doubles(n, 0.01, 2).toArray();
            double[][] symmetrised = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    symmetrised[i][j] = hessian[i][j] * Math.sqrt(stepSizes[i] * stepSizes[j]);
                }
            }
            double[] expected = DenseMatrices.eigenvalues(symmetrised);
            Evaluation evaluation = new Quadratic(hessian).newEvaluation();
            Preconditioner preconditioner = Preconditioner.ofStepSizes(stepSizes);
            int k = Math.min(n, 3);
            Eigenpairs pairs = new EigenTracker(n, EigenOptions.largest(k).withTolerance(1e-9))
                    .solve(new PreconditionedHessian(n).at(evaluation, preconditioner));
            for (int i = 0; i < k; i++) {
                assertEquals(expected[i], pairs.value(i), 1e-10 * Math.abs(expected[0]));
            }
            isAnEigenvectorOfThePreconditionedHessian(evaluation, preconditioner, pairs);
        }
    }

    private static void isAnEigenvectorOfThePreconditionedHessian(Evaluation evaluation,
            Preconditioner preconditioner, Eigenpairs pairs) {
        double[] v = pairs.vector(0).clone();
        preconditioner.applyInverseSqrt(v, v);
        double[] product = new double[v.length];
        evaluation.hessianTimes(v, product);
        preconditioner.applyInverse(product, product);
        for (int i = 0; i < v.length; i++) {
            assertEquals(pairs.value(0) * v[i], product[i], 1e-7 * Math.max(1, Math.abs(pairs.value(0))));
        }
    }

    @Test
    void theRawHessianIsTheOneOfTheEvaluation() {
        double[][] hessian = DenseMatrices.gaussian(5, new Random(2));
        double[][] rows = new double[5][5];
        double[][] axes = new double[5][5];
        for (int i = 0; i < 5; i++) {
            axes[i][i] = 1;
        }
        new HessianOperator(5).at(new Quadratic(hessian).newEvaluation()).apply(5, axes, rows);
        for (int i = 0; i < 5; i++) {
            assertArrayEquals(hessian[i], rows[i]);
        }
    }
}
