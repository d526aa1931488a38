package org.brink.objectives.quadratic;

import java.util.Random;

/**
 * Symmetric matrices of given spectrum with eigenvectors distributed uniformly (Haar), by the product of Householder
 * reflections of Stewart (SIAM J. Numer. Anal. 17, 1980).
 */
final class RandomRotation {

    private RandomRotation() {
    }

    /**
     * QΛQᵀ for a random orthogonal Q.
     *
     * @param eigenvalues the diagonal of Λ, not written to
     * @param random source of the directions
     */
    static double[][] symmetricMatrix(double[] eigenvalues, Random random) {
        int n = eigenvalues.length;
        double[][] h = new double[n][n];
        for (int i = 0; i < n; i++) {
            h[i][i] = eigenvalues[i];
        }
        for (int from = n - 2; from >= 0; from--) {
            reflect(h, direction(n, from, random));
        }
        return h;
    }

    /** A unit vector v such that I − 2vvᵀ takes a Gaussian vector of coordinates {@code from} … n−1 to an axis. */
    private static double[] direction(int n, int from, Random random) {
        double[] v = new double[n];
        double square = 0;
        for (int i = from; i < n; i++) {
            v[i] = random.nextGaussian();
            square += v[i] * v[i];
        }
        // the sign that adds avoids cancellation
        double alpha = v[from] >= 0 ? Math.sqrt(square) : -Math.sqrt(square);
        v[from] += alpha;
        double norm = Math.sqrt(square + 2 * alpha * (v[from] - alpha) + alpha * alpha);
        for (int i = from; i < n; i++) {
            v[i] /= norm;
        }
        return v;
    }

    /** H ← (I − 2vvᵀ)H(I − 2vvᵀ), symmetric to the last bit. */
    private static void reflect(double[][] h, double[] v) {
        int n = v.length;
        double[] hv = new double[n];
        double vhv = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                hv[i] += h[i][j] * v[j];
            }
            vhv += v[i] * hv[i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                h[i][j] += 4 * vhv * v[i] * v[j] - 2 * (v[i] * hv[j] + hv[i] * v[j]);
                h[j][i] = h[i][j];
            }
        }
    }
}
