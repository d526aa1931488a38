package org.brink.bench.spectral;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.brink.spectral.DenseEigen;
import org.brink.spectral.SymmetricOperator;

/**
 * Lanczos from a random vector with full orthogonalisation and without restarts: no method that starts cold needs fewer
 * products. Stops where the bound on the error of every wanted eigenvalue, residual squared over gap as in the tracker,
 * is small enough.
 */
final class ColdLanczos {

    private static final int MOST = 400;

    private final int wanted;
    private final double accuracy;
    private final Random random = new Random(1);

    ColdLanczos(int wanted, double accuracy) {
        this.wanted = wanted;
        this.accuracy = accuracy;
    }

    /** The eigenvalues and the number of products they took. */
    record Result(double[] values, int products) {
    }

    Result solve(SymmetricOperator operator) {
        int n = operator.dimension();
        List<double[]> basis = new ArrayList<>();
        double[] alpha = new double[MOST];
        double[] beta = new double[MOST];
        DenseEigen eigen = new DenseEigen(MOST);
        double[] v = random.doubles(n, -1, 1).toArray();
        scale(1 / Math.sqrt(dot(v, v)), v);
        for (int size = 1; ; size++) {
            basis.add(v);
            double[] w = new double[n];
            operator.apply(1, new double[][] {v}, new double[][] {w});
            alpha[size - 1] = dot(v, w);
            for (int pass = 0; pass < 2; pass++) {
                for (double[] b : basis) {
                    add(-dot(b, w), b, w);
                }
            }
            beta[size - 1] = Math.sqrt(dot(w, w));
            scale(1 / beta[size - 1], w);
            v = w;
            if (size > wanted && good(alpha, beta, size, eigen) || size == MOST) {
                double[] values = new double[wanted];
                for (int i = 0; i < wanted; i++) {
                    values[i] = eigen.value(i);
                }
                return new Result(values, size);
            }
        }
    }

    private boolean good(double[] alpha, double[] beta, int size, DenseEigen eigen) {
        double[][] matrix = eigen.matrix();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = i == j ? alpha[i] : Math.abs(i - j) == 1 ? beta[Math.min(i, j)] : 0;
            }
        }
        eigen.decompose(size, size);
        int known = Math.min(size - 1, wanted + 3);
        for (int i = 0; i < wanted; i++) {
            double best = Double.POSITIVE_INFINITY;
            double square = 0;
            for (int m = 0; m < known; m++) {
                double residual = beta[size - 1] * eigen.vector(m)[size - 1];
                square += residual * residual;
                if (m >= i) {
                    double gap = Math.max(0, eigen.value(i) - eigen.value(m + 1));
                    best = Math.min(best, 2 * square / (gap + Math.sqrt(gap * gap + 4 * square)));
                }
            }
            if (best > accuracy * Math.abs(eigen.value(0))) {
                return false;
            }
        }
        return true;
    }

    private static double dot(double[] x, double[] y) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < x.length; i += 2) {
            even += x[i] * y[i];
            odd += x[i + 1] * y[i + 1];
        }
        return i < x.length ? even + odd + x[i] * y[i] : even + odd;
    }

    private static void add(double a, double[] x, double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] += a * x[i];
        }
    }

    private static void scale(double a, double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= a;
        }
    }
}
