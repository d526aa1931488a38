package org.brink.networks.data;

import java.util.Random;

/** Random linear maps that make targets. */
final class Teachers {

    private Teachers() {
    }

    /** Normal entries of variance one over the number of columns, row by row. */
    static double[][] matrix(int rows, int columns, Random random) {
        double[][] matrix = new double[rows][columns];
        double scale = 1 / Math.sqrt(columns);
        for (double[] row : matrix) {
            for (int i = 0; i < columns; i++) {
                row[i] = scale * random.nextGaussian();
            }
        }
        return matrix;
    }

    /** The product of a matrix and a vector. */
    static double[] times(double[][] matrix, double[] x) {
        double[] out = new double[matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int i = 0; i < x.length; i++) {
                out[row] += matrix[row][i] * x[i];
            }
        }
        return out;
    }
}
