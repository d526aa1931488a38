package org.brink.optimizers.matrix;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * The exact polar factor: T = (MMᵀ)^(−1/2) by singular values, so that TM has the singular values 1.
 *
 * @param epsilon singular values below it are taken to be it, which keeps T finite
 */
record PolarFactor(double epsilon) implements Orthogonaliser {

    @Override
    public double write(double[] direction, MatrixBlock block, double[] out, int at) {
        int m = block.rows();
        int n = block.columns();
        int k = block.shorter();
        if (!Finite.all(direction, block.offset(), m * n)) {
            Arrays.fill(out, at, at + k * k, Double.NaN);
            return Double.NaN;
        }
        DMatrixRMaj matrix = new DMatrixRMaj(m, n);
        System.arraycopy(direction, block.offset(), matrix.data, 0, m * n);
        boolean left = m <= n;
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(m, n, left, !left, true);
        if (!svd.decompose(matrix)) {
            throw new ArithmeticException("no singular values of a " + m + " x " + n + " matrix");
        }
        DMatrixRMaj vectors = left ? svd.getU(null, false) : svd.getV(null, false);
        double[] values = svd.getSingularValues();
        double sum = 0;
        Arrays.fill(out, at, at + k * k, 0);
        for (int s = 0; s < k; s++) {
            double value = Math.max(values[s], epsilon);
            sum += value;
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    out[at + i * k + j] += vectors.get(i, s) * vectors.get(j, s) / value;
                }
            }
        }
        return sum;
    }
}
