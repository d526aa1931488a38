package org.brink.spectral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseEigenTest {

    private static DenseEigen decompose(double[][] matrix, int wanted) {
        DenseEigen eigen = new DenseEigen(matrix.length);
        fill(eigen, matrix);
        assertTrue(eigen.decompose(matrix.length, wanted));
        return eigen;
    }

    private static void fill(DenseEigen eigen, double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            System.arraycopy(matrix[i], 0, eigen.matrix()[i], 0, matrix.length);
        }
    }

    private static void check(double[][] matrix, DenseEigen eigen, int wanted) {
        int n = matrix.length;
        double[] expected = DenseMatrices.eigenvalues(matrix);
        double norm = Math.max(Math.abs(expected[0]), Math.abs(expected[n - 1]));
        double rounding = 1e-14 * Math.max(n, 10) * norm;
        assertEquals(norm, eigen.radius(), rounding);
        for (int i = 0; i < wanted; i++) {
            assertEquals(expected[i], eigen.value(i), rounding, "eigenvalue " + i + " of " + n);
            double[] vector = Arrays.copyOf(eigen.vector(i), n);
            assertTrue(KnownSpectrum.residual(DenseMatrices.operator(matrix), eigen.value(i), vector) <= rounding,
                    "eigenvector " + i + " of " + n);
            assertEquals(1, Vectors.norm(vector), 1e-13 * Math.max(n, 10));
        }
    }

    @Test
    void agreesWithEjmlOnRandomMatrices() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            int n = 1 + random.nextInt(i % 100 == 0 ? 120 : 12);
            int wanted = 1 + random.nextInt(n);
            double[][] matrix = i % 2 == 0 ? DenseMatrices.gaussian(n, random) : DenseMatrices.coarse(n, random);
            check(matrix, decompose(matrix, wanted), wanted);
        }
    }

    @Test
    void isReusedForSmallerMatrices() {
        Random random = new Random(4);
        DenseEigen eigen = new DenseEigen(9);
        for (int n : new int[] {9, 3, 1, 9, 2, 5}) {
            double[][] matrix = DenseMatrices.gaussian(n, random);
            fill(eigen, matrix);
            assertTrue(eigen.decompose(n, n));
            check(matrix, eigen, n);
        }
    }

    @Test
    void diagonalMatricesAreExact() {
        double[][] matrix = new double[4][4];
        double[] diagonal = {0.1, -3.3, 1e-300, 7.7};
        for (int i = 0; i < 4; i++) {
            matrix[i][i] = diagonal[i];
        }
        DenseEigen eigen = decompose(matrix, 4);
        assertEquals(7.7, eigen.value(0));
        assertEquals(0.1, eigen.value(1));
        assertEquals(1e-300, eigen.value(2));
        assertEquals(-3.3, eigen.value(3));
        assertArrayEquals(new double[] {0, 0, 0, 1}, eigen.vector(0));
    }

    @Test
    void extremeScalesNeitherOverflowNorVanish() {
        Random random = new Random(5);
        for (double scale : new double[] {1e300, 1e160, 1e20, 1e-20, 1e-160, 1e-290}) {
            double[][] matrix = DenseMatrices.gaussian(6, random);
            double[] expected = DenseMatrices.eigenvalues(matrix);
            for (double[] row : matrix) {
                for (int j = 0; j < row.length; j++) {
                    row[j] *= scale;
                }
            }
            DenseEigen eigen = decompose(matrix, 6);
            for (int i = 0; i < 6; i++) {
                assertEquals(expected[i], eigen.value(i) / scale, 1e-13, "scale " + scale);
            }
        }
    }

    @Test
    void gradedMatricesKeepOrthonormalVectors() {
        double[][] matrix = new double[8][8];
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                matrix[i][j] = Math.pow(10, -3 * (i + j)) * (1 + Math.min(i, j));
            }
        }
        DenseEigen eigen = decompose(matrix, 8);
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j <= i; j++) {
                assertEquals(i == j ? 1 : 0, Vectors.dot(eigen.vector(i), eigen.vector(j)), 1e-14);
            }
        }
    }

    @Test
    void refusesWhatIsNotFinite() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            double[][] matrix = {{1, bad}, {bad, 2}};
            DenseEigen eigen = new DenseEigen(2);
            fill(eigen, matrix);
            assertFalse(eigen.decompose(2, 1));
        }
    }
}
