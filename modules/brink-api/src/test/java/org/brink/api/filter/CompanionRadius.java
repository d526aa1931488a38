package org.brink.api.filter;

import java.util.Arrays;

/**
 * The spectral radius of the companion matrix of (z−ρ)A(z) + sB(z), by Gelfand's formula: the limit of the k-th root of
 * the norm of the k-th power, k = 2, 4, 8 … A complex matrix X + iY stands as the real block matrix (X −Y; Y X), whose
 * spectrum is that of X + iY and its conjugate. No root is ever looked for.
 */
final class CompanionRadius {

    private static final int SQUARINGS = 45;

    private CompanionRadius() {
    }

    static double of(LinearFilter filter, double retention, Complex s) {
        int n = Math.max(filter.numerator().length, filter.denominator().length);
        double[] a = Arrays.copyOf(filter.denominator(), n);
        double[] b = Arrays.copyOf(filter.numerator(), n);
        double[][] m = new double[2 * n][2 * n];
        for (int k = 0; k < n; k++) {
            // coefficient of z^(n−1−k)
            double free = (k + 1 < n ? a[k + 1] : 0) - retention * a[k];
            m[0][k] = -(free + s.real() * b[k]);
            m[0][n + k] = s.imaginary() * b[k];
            m[n][k] = -m[0][n + k];
            m[n][n + k] = m[0][k];
            if (k > 0) {
                m[k][k - 1] = 1;
                m[n + k][n + k - 1] = 1;
            }
        }
        return radius(m);
    }

    private static double radius(double[][] start) {
        double[][] m = start;
        double logarithm = 0;
        for (int k = 0; k <= SQUARINGS; k++) {
            double norm = 0;
            for (double[] row : m) {
                for (double x : row) {
                    norm = Math.max(norm, Math.abs(x));
                }
            }
            if (norm == 0) {
                return 0;
            }
            logarithm += Math.log(norm) / Math.pow(2, k);
            for (double[] row : m) {
                for (int j = 0; j < row.length; j++) {
                    row[j] /= norm;
                }
            }
            m = squared(m);
        }
        return Math.exp(logarithm);
    }

    private static double[][] squared(double[][] m) {
        int n = m.length;
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                for (int j = 0; j < n; j++) {
                    product[i][j] += m[i][k] * m[k][j];
                }
            }
        }
        return product;
    }
}
