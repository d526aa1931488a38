package org.brink.optimizers.matrix;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** f(A) of a symmetric matrix A: the same eigenvectors, eigenvalues f(λ). */
final class SpectralFunction {

    private SpectralFunction() {
    }

    /** f(A) of an n×n matrix; NaN if A holds numbers that are not finite. */
    static double[] of(double[] matrix, int at, int n, DoubleUnaryOperator f) {
        if (n == 1) {
            return new double[] {f.applyAsDouble(matrix[at])};
        }
        double[] out = new double[n * n];
        if (!Finite.all(matrix, at, n * n)) {
            Arrays.fill(out, Double.NaN);
            return out;
        }
        DMatrixRMaj copy = new DMatrixRMaj(n, n);
        System.arraycopy(matrix, at, copy.data, 0, n * n);
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(copy)) {
            throw new ArithmeticException("no eigenvalues of a symmetric " + n + " x " + n + " matrix");
        }
        for (int k = 0; k < n; k++) {
            double value = f.applyAsDouble(eigen.getEigenvalue(k).getReal());
            double[] vector = eigen.getEigenVector(k).data;
            for (int i = 0; i < n; i++) {
                double left = value * vector[i];
                for (int j = 0; j < n; j++) {
                    out[i * n + j] += left * vector[j];
                }
            }
        }
        return out;
    }
}
