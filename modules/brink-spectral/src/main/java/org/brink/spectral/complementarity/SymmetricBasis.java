package org.brink.spectral.complementarity;

/**
 * Symmetric k×k matrices as vectors of k(k+1)/2 coordinates in the orthonormal basis of Eᵢᵢ and (Eᵢⱼ+Eⱼᵢ)/√2, i &lt; j,
 * so that ⟨X, Y⟩ = tr XY is the dot product of coordinates. Row by row: (0,0), (0,1), …, (0,k−1), (1,1), …
 */
public final class SymmetricBasis {

    private static final double ROOT2 = Math.sqrt(2);

    private SymmetricBasis() {
    }

    /** The number k(k+1)/2 of coordinates. */
    public static int size(int k) {
        return k * (k + 1) / 2;
    }

    /** The index of the coordinate of the entries (i, j) and (j, i). */
    public static int index(int k, int i, int j) {
        int row = Math.min(i, j);
        return row * k - row * (row - 1) / 2 + Math.max(i, j) - row;
    }

    /** The length of Eᵢⱼ+Eⱼᵢ or Eᵢᵢ: what an entry is multiplied by to become a coordinate. */
    public static double weight(int i, int j) {
        return i == j ? 1 : ROOT2;
    }

    /** Writes the coordinates of a matrix, from its upper triangle. */
    public static void pack(int k, double[][] matrix, double[] coordinates) {
        int c = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                coordinates[c++] = matrix[i][j] * weight(i, j);
            }
        }
    }

    /** Writes the matrix, both triangles. */
    public static void unpack(int k, double[] coordinates, double[][] matrix) {
        int c = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                matrix[i][j] = coordinates[c++] / weight(i, j);
                matrix[j][i] = matrix[i][j];
            }
        }
    }
}
