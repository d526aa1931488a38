package org.brink.spectral;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Dense symmetric test matrices, and what EJML says about them. */
final class DenseMatrices {

    private DenseMatrices() {
    }

    /** Independent normal entries. */
    static double[][] gaussian(int n, Random random) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian();
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    /** Entries of a few integer values: repeated eigenvalues, zero rows and zero pivots abound. */
    static double[][] coarse(int n, Random random) {
        double[][] matrix = gaussian(n, random);
        for (double[] row : matrix) {
            for (int j = 0; j < n; j++) {
                row[j] = Math.rint(0.6 * row[j]);
            }
        }
        return matrix;
    }

    /** Eigenvalues by EJML, largest first. */
    static double[] eigenvalues(double[][] matrix) {
        EigenDecomposition_F64<DMatrixRMaj> ejml = DecompositionFactory_DDRM.eig(matrix.length, false, true);
        if (!ejml.decompose(new DMatrixRMaj(matrix))) {
            throw new IllegalStateException("EJML did not decompose the matrix");
        }
        double[] values = new double[matrix.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = -ejml.getEigenvalue(i).getReal();
        }
        Arrays.sort(values);
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    static SymmetricOperator operator(double[][] matrix) {
        return new SymmetricOperator() {
            @Override
            public int dimension() {
                return matrix.length;
            }

            @Override
            public void apply(int k, double[][] xs, double[][] outs) {
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
        };
    }
}
