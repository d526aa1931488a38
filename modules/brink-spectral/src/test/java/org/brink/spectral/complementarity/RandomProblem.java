package org.brink.spectral.complementarity;

import java.util.Random;

/** A problem with a known solution: X and Z with common eigenvectors are chosen first, then A = Z − B[X]. */
final class RandomProblem {

    /** How B and the solution are drawn. */
    enum Kind {
        /** B of full rank with eigenvalues of order one. */
        PLAIN,
        /** B with eigenvalues over eight orders of magnitude. */
        NEARLY_SINGULAR,
        /** B of a rank of half its order. */
        SINGULAR,
        /** X and Z vanish together in some directions. */
        DEGENERATE,
        /** Eigenvalues of X and of Z come in ties. */
        TIED,
        /** B is the Gram matrix of third derivatives, of different sizes, as in a flow. */
        GRAM
    }

    final double[][] a;
    final double[][] b;
    final double[][] x;

    RandomProblem(int k, Kind kind, Random random) {
        int size = SymmetricBasis.size(k);
        double[][] q = orthonormal(k, random);
        int rank = 1 + random.nextInt(k);
        double[] plus = new double[k];
        double[] minus = new double[k];
        for (int i = 0; i < k; i++) {
            double draw = kind == Kind.TIED ? 1 + random.nextInt(2) : Math.exp(random.nextGaussian());
            if (i < rank) {
                plus[i] = draw;
            } else {
                minus[i] = draw;
            }
            if (kind == Kind.DEGENERATE && random.nextInt(3) == 0) {
                plus[i] = 0;
                minus[i] = 0;
            }
        }
        x = spectral(q, plus);
        double[][] z = spectral(q, minus);
        b = map(size, kind, random);
        double[] cx = new double[size];
        double[] ca = new double[size];
        SymmetricBasis.pack(k, x, cx);
        SymmetricBasis.pack(k, z, ca);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                ca[i] -= b[i][j] * cx[j];
            }
        }
        a = new double[k][k];
        SymmetricBasis.unpack(k, ca, a);
    }

    private static double[][] map(int size, Kind kind, Random random) {
        int inner = kind == Kind.SINGULAR ? (size + 1) / 2 : kind == Kind.GRAM ? 2 * size : size;
        double[][] factor = new double[size][inner];
        for (int i = 0; i < size; i++) {
            double scale = kind == Kind.GRAM ? Math.exp(random.nextGaussian()) : 1;
            for (int j = 0; j < inner; j++) {
                double fall = kind == Kind.NEARLY_SINGULAR && size > 1 ? Math.pow(10, -4.0 * j / (size - 1)) : 1;
                factor[i][j] = scale * fall * random.nextGaussian();
            }
        }
        double[][] b = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                for (int m = 0; m < inner; m++) {
                    b[i][j] += factor[i][m] * factor[j][m];
                }
                b[j][i] = b[i][j];
            }
            b[i][i] += kind == Kind.PLAIN || kind == Kind.DEGENERATE || kind == Kind.TIED ? 0.1 : 0;
        }
        return b;
    }

    static double[][] spectral(double[][] q, double[] values) {
        int k = values.length;
        double[][] m = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                for (int p = 0; p < k; p++) {
                    m[i][j] += values[p] * (q[p][i] * q[p][j]);
                }
            }
        }
        return m;
    }

    /** Rows by Gram-Schmidt from normal ones. */
    private static double[][] orthonormal(int k, Random random) {
        double[][] q = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                q[i][j] = random.nextGaussian();
            }
            for (int pass = 0; pass < 2; pass++) {
                for (int p = 0; p < i; p++) {
                    double dot = dot(q[p], q[i]);
                    for (int j = 0; j < k; j++) {
                        q[i][j] -= dot * q[p][j];
                    }
                }
            }
            double norm = Math.sqrt(dot(q[i], q[i]));
            for (int j = 0; j < k; j++) {
                q[i][j] /= norm;
            }
        }
        return q;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
