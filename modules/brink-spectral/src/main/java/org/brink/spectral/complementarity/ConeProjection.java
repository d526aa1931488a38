package org.brink.spectral.complementarity;

import java.util.Arrays;
import org.brink.spectral.DenseEigen;

/**
 * The projection Π₊ of symmetric matrices onto the positive semidefinite ones, in coordinates, with a generalised
 * derivative: Y = QΛQᵀ goes to QΛ₊Qᵀ, and a change H of Y to Q(Ω ∘ QᵀHQ)Qᵀ with Ωᵢⱼ = (λᵢ₊−λⱼ₊)/(λᵢ−λⱼ).
 */
final class ConeProjection {

    private final int k;
    private final DenseEigen eigen;
    private final double[][] omega;
    private final double[][] rotated;
    private final double[][] product;
    private final double[][] partial;

    ConeProjection(int k) {
        this.k = k;
        eigen = new DenseEigen(k);
        omega = new double[k][k];
        rotated = new double[k][k];
        product = new double[k][k];
        partial = new double[k][k];
    }

    /** Decomposes Y; false if it is not finite. */
    boolean at(double[] y) {
        SymmetricBasis.unpack(k, y, eigen.matrix());
        if (!eigen.decompose(k, k)) {
            return false;
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                omega[i][j] = weight(eigen.value(i), eigen.value(j));
            }
        }
        return true;
    }

    private static double weight(double a, double b) {
        if (a > 0 && b > 0) {
            return 1;
        }
        if (a <= 0 && b <= 0) {
            return 0;
        }
        return Math.max(a, b) / (Math.max(a, b) - Math.min(a, b));
    }

    /** The i-th largest eigenvalue of Y. */
    double value(int i) {
        return eigen.value(i);
    }

    /** Writes Π₊(Y). */
    void positivePart(double[] out) {
        int c = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                double sum = 0;
                for (int m = 0; m < k && eigen.value(m) > 0; m++) {
                    sum += eigen.value(m) * eigen.vector(m)[i] * eigen.vector(m)[j];
                }
                out[c++] = sum * SymmetricBasis.weight(i, j);
            }
        }
    }

    /** Writes the matrix of the generalised derivative, in coordinates. */
    void derivative(double[][] out) {
        int column = 0;
        for (int p = 0; p < k; p++) {
            for (int q = p; q < k; q++) {
                differentiate(p, q);
                double unit = 1 / SymmetricBasis.weight(p, q);
                int row = 0;
                for (int i = 0; i < k; i++) {
                    for (int j = i; j < k; j++) {
                        out[row++][column] = unit * SymmetricBasis.weight(i, j) * rotated[i][j];
                    }
                }
                column++;
            }
        }
    }

    /** The derivative along E_pq + E_qp, or E_pp. */
    private void differentiate(int p, int q) {
        for (int a = 0; a < k; a++) {
            double[] va = eigen.vector(a);
            for (int b = 0; b < k; b++) {
                double[] vb = eigen.vector(b);
                double entry = p == q ? va[p] * vb[p] : va[p] * vb[q] + va[q] * vb[p];
                product[a][b] = omega[a][b] * entry;
            }
        }
        for (int a = 0; a < k; a++) {
            Arrays.fill(partial[a], 0);
            for (int b = 0; b < k; b++) {
                for (int j = 0; j < k; j++) {
                    partial[a][j] += product[a][b] * eigen.vector(b)[j];
                }
            }
        }
        for (int i = 0; i < k; i++) {
            Arrays.fill(rotated[i], 0);
            for (int a = 0; a < k; a++) {
                for (int j = i; j < k; j++) {
                    rotated[i][j] += eigen.vector(a)[i] * partial[a][j];
                }
            }
        }
    }
}
