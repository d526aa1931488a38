package org.brink.spectral.complementarity;

import org.brink.spectral.DenseEigen;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Primal-dual path following: X and Z stay positive definite while XZ falls to zero; the linear systems
 * (Z ⊛ X⁻¹ + B)ΔX = σμX⁻¹ − A − B[X], with Z ⊛ X⁻¹ the symmetric Kronecker product, stay regular when B is singular
 * (Helmberg, Rendl, Vanderbei and Wolkowicz, An interior-point method for semidefinite programming, SIAM Journal on
 * Optimization 6, 1996). Converges where steps on the face do not, to about the root of rounding.
 */
final class InteriorPoint {

    private static final int MAX_STEPS = 80;
    private static final double DONE = 1e-17;
    /** How near to the boundary of the cone a step goes. */
    private static final double CLOSE = 0.95;
    private static final double CENTRING = 0.1;
    private static final int MAX_TRIES = 60;
    private static final double BACK = 0.8;

    private final int k;
    private final int size;
    private final DenseEigen eigen;
    private final LinearSolverDense<DMatrixRMaj> solver;
    private final DMatrixRMaj system;
    private final DMatrixRMaj right;
    private final DMatrixRMaj change;
    private final double[][] x;
    private final double[][] z;
    private final double[][] inverse;
    private final double[] cx;
    private final double[] cz;
    private final double[] ci;
    private final double[] dz;
    private final double[] trial;

    InteriorPoint(int k) {
        this.k = k;
        size = SymmetricBasis.size(k);
        eigen = new DenseEigen(k);
        solver = LinearSolverFactory_DDRM.lu(size);
        system = new DMatrixRMaj(size, size);
        right = new DMatrixRMaj(size, 1);
        change = new DMatrixRMaj(size, 1);
        x = new double[k][k];
        z = new double[k][k];
        inverse = new double[k][k];
        cx = new double[size];
        cz = new double[size];
        ci = new double[size];
        dz = new double[size];
        trial = new double[size];
    }

    /** Writes Y = X − Z. */
    void solve(double[] a, double[][] b, double[] y) {
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                x[i][j] = i == j ? 1 : 0;
                z[i][j] = x[i][j];
            }
        }
        SymmetricBasis.pack(k, x, cx);
        SymmetricBasis.pack(k, z, cz);
        for (int step = 0; step < MAX_STEPS; step++) {
            double mu = dot(cx, cz) / k;
            if (mu < DONE || !invert() || !direction(a, b, CENTRING * mu)) {
                break;
            }
            double length = Math.min(reach(cx, change.data), reach(cz, dz));
            for (int i = 0; i < size; i++) {
                cx[i] += length * change.data[i];
                cz[i] += length * dz[i];
            }
            SymmetricBasis.unpack(k, cx, x);
            SymmetricBasis.unpack(k, cz, z);
        }
        for (int i = 0; i < size; i++) {
            y[i] = cx[i] - cz[i];
        }
    }

    private boolean invert() {
        SymmetricBasis.unpack(k, cx, eigen.matrix());
        if (!eigen.decompose(k, k) || eigen.value(k - 1) <= 0) {
            return false;
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double sum = 0;
                for (int m = 0; m < k; m++) {
                    sum += eigen.vector(m)[i] * eigen.vector(m)[j] / eigen.value(m);
                }
                inverse[i][j] = sum;
            }
        }
        SymmetricBasis.pack(k, inverse, ci);
        return true;
    }

    private boolean direction(double[] a, double[][] b, double target) {
        for (int i = 0; i < size; i++) {
            double sum = target * ci[i] - a[i];
            for (int j = 0; j < size; j++) {
                system.data[i * size + j] = b[i][j];
                sum -= b[i][j] * cx[j];
            }
            right.data[i] = sum;
        }
        int column = 0;
        for (int p = 0; p < k; p++) {
            for (int q = p; q < k; q++, column++) {
                addProduct(p, q, column);
            }
        }
        if (!solver.setA(system)) {
            return false;
        }
        solver.solve(right, change);
        for (int i = 0; i < size; i++) {
            double sum = a[i] - cz[i];
            for (int j = 0; j < size; j++) {
                sum += b[i][j] * (cx[j] + change.data[j]);
            }
            dz[i] = sum;
            if (!Double.isFinite(sum)) {
                return false;
            }
        }
        return true;
    }

    /** Adds ½(Z·E·X⁻¹ + X⁻¹·E·Z) for the basis matrix E of a coordinate. */
    private void addProduct(int p, int q, int column) {
        double unit = 0.5 / SymmetricBasis.weight(p, q);
        int row = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++, row++) {
                double sum = z[i][p] * inverse[q][j] + inverse[i][p] * z[q][j];
                if (p != q) {
                    sum += z[i][q] * inverse[p][j] + inverse[i][q] * z[p][j];
                }
                system.data[row * size + column] += unit * SymmetricBasis.weight(i, j) * sum;
            }
        }
    }

    /** The longest step, up to 1, that stays well inside the cone. */
    private double reach(double[] from, double[] along) {
        double length = 1;
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            for (int i = 0; i < size; i++) {
                trial[i] = from[i] + length / CLOSE * along[i];
            }
            SymmetricBasis.unpack(k, trial, eigen.matrix());
            if (eigen.decompose(k, k) && eigen.value(k - 1) > 0) {
                return length;
            }
            length *= BACK;
        }
        return 0;
    }

    private static double dot(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] * q[i];
        }
        return sum;
    }
}
