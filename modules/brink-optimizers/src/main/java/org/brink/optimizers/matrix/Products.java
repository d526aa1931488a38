package org.brink.optimizers.matrix;

import java.util.Arrays;

/** Products of small dense row-major matrices that lie somewhere inside arrays. */
final class Products {

    private Products() {
    }

    /** Writes the product of a (m×k) and b (k×n) to out, which is none of them. */
    static void times(double[] a, int aAt, double[] b, int bAt, double[] out, int outAt, int m, int k, int n) {
        for (int i = 0; i < m; i++) {
            int row = outAt + i * n;
            Arrays.fill(out, row, row + n, 0);
            for (int l = 0; l < k; l++) {
                double factor = a[aAt + i * k + l];
                int from = bAt + l * n;
                for (int j = 0; j < n; j++) {
                    out[row + j] += factor * b[from + j];
                }
            }
        }
    }

    /** Adds the factor times x·xᵀ (m×m) to out, with x of m×n. */
    static void addOuter(double factor, double[] x, int xAt, int m, int n, double[] out, int outAt) {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                double sum = 0;
                for (int l = 0; l < n; l++) {
                    sum += x[xAt + i * n + l] * x[xAt + j * n + l];
                }
                out[outAt + i * m + j] += factor * sum;
            }
        }
    }

    /** Adds the factor times xᵀ·x (n×n) to out, with x of m×n. */
    static void addInner(double factor, double[] x, int xAt, int m, int n, double[] out, int outAt) {
        for (int l = 0; l < m; l++) {
            for (int i = 0; i < n; i++) {
                double left = factor * x[xAt + l * n + i];
                for (int j = 0; j < n; j++) {
                    out[outAt + i * n + j] += left * x[xAt + l * n + j];
                }
            }
        }
    }

    /** The transpose of an m×n matrix. */
    static double[] transposed(double[] x, int m, int n) {
        double[] out = new double[m * n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                out[j * m + i] = x[i * n + j];
            }
        }
        return out;
    }
}
