package org.brink.optimizers.matrix;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** One step U' = qr(AU) towards the eigenvectors of A, for all sides. Signs of columns are left as they come. */
final class OrthogonalIteration {

    private OrthogonalIteration() {
    }

    /** Overwrites the bases. */
    static void improve(Sides sides, double[] statistics, double[] bases) {
        for (int b = 0; b < sides.blocks().size(); b++) {
            MatrixBlock block = sides.blocks().get(b);
            sides.left().get(b).ifPresent(at -> improve(statistics, bases, at, block.rows()));
            sides.right().get(b).ifPresent(at -> improve(statistics, bases, at, block.columns()));
        }
    }

    private static void improve(double[] statistics, double[] bases, int at, int n) {
        DMatrixRMaj product = new DMatrixRMaj(n, n);
        Products.times(statistics, at, bases, at, product.data, 0, n, n, n);
        if (!Finite.all(product.data, 0, n * n)) {
            Arrays.fill(bases, at, at + n * n, Double.NaN);
            return;
        }
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(n, n);
        if (!qr.decompose(product)) {
            throw new ArithmeticException("no QR decomposition of a " + n + " x " + n + " matrix");
        }
        System.arraycopy(qr.getQ(null, false).data, 0, bases, at, n * n);
    }
}
