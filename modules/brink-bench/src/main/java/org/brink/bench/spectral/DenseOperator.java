package org.brink.bench.spectral;

import java.util.Random;
import org.brink.spectral.SymmetricOperator;

/** Sixteen random symmetric matrices in turn, so that no branch of a solver can be learnt by heart. */
final class DenseOperator implements SymmetricOperator {

    private static final int MATRICES = 16;

    private final double[][][] matrices;
    private int current;

    DenseOperator(int n) {
        Random random = new Random(n);
        matrices = new double[MATRICES][n][n];
        for (double[][] matrix : matrices) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    matrix[i][j] = random.nextGaussian();
                    matrix[j][i] = matrix[i][j];
                }
            }
        }
    }

    /** Moves on, and lends the matrix. */
    double[][] next() {
        current = (current + 1) % MATRICES;
        return matrices[current];
    }

    @Override
    public int dimension() {
        return matrices[0].length;
    }

    @Override
    public void apply(int k, double[][] xs, double[][] outs) {
        double[][] matrix = matrices[current];
        for (int v = 0; v < k; v++) {
            for (int i = 0; i < matrix.length; i++) {
                double sum = 0;
                for (int j = 0; j < matrix.length; j++) {
                    sum += matrix[i][j] * xs[v][j];
                }
                outs[v][i] = sum;
            }
        }
    }
}
