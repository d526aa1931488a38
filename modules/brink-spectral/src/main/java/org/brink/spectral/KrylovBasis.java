package org.brink.spectral;

import java.util.Arrays;

/**
 * An orthonormal basis V that grows, with the products AV and the projected matrix T = VᵀAV. Two arrays of length n for
 * every vector that fits in.
 */
final class KrylovBasis {

    private static final int TILE = 512;
    private static final int PASSES = 4;

    private final int n;
    private final double[][] v;
    private final double[][] av;
    private final double[][] projected;
    private final double[][] source;
    private final double[] tile = new double[TILE];
    private final double[][] newV;
    private final double[][] newAv;
    private int size;
    private int multiplied;

    KrylovBasis(int n, int capacity) {
        this.n = n;
        v = new double[capacity][n];
        av = new double[capacity][n];
        projected = new double[capacity][capacity];
        source = new double[capacity][TILE];
        newV = new double[capacity][];
        newAv = new double[capacity][];
    }

    int size() {
        return size;
    }

    int capacity() {
        return v.length;
    }

    void clear() {
        size = 0;
        multiplied = 0;
    }

    /**
     * Adds the part of x that is orthogonal to the basis.
     *
     * @return whether there was such a part, beyond rounding, and room
     */
    boolean append(double[] x) {
        if (size == v.length) {
            return false;
        }
        double[] w = v[size];
        System.arraycopy(x, 0, w, 0, n);
        double start = Vectors.norm(w);
        if (!(start > 0 && start <= Double.MAX_VALUE)) {
            return false;
        }
        Vectors.scale(1 / start, w);
        double before = 1;
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < size; i++) {
                Vectors.add(-Vectors.dot(v[i], w), v[i], w);
            }
            double after = Vectors.norm(w);
            if (after <= 16 * ResidualRule.EPSILON) {
                return false;
            }
            Vectors.scale(1 / after, w);
            // twice is enough (Parlett, section 6.9): little left the vector in this pass, so it is orthogonal
            if (after > 0.7 * before) {
                size++;
                return true;
            }
        }
        return false;
    }

    /** The number of vectors whose products are still to be taken. */
    int pending() {
        return size - multiplied;
    }

    /** Takes the products of the vectors that were appended, and completes T. */
    void multiply(SymmetricOperator operator) {
        int count = pending();
        for (int i = 0; i < count; i++) {
            newV[i] = v[multiplied + i];
            newAv[i] = av[multiplied + i];
        }
        operator.apply(count, newV, newAv);
        for (int column = multiplied; column < size; column++) {
            for (int row = 0; row <= column; row++) {
                double entry = Vectors.dot(v[row], av[column]);
                projected[row][column] = entry;
                projected[column][row] = entry;
            }
        }
        multiplied = size;
    }

    /** Decomposes T. */
    boolean decompose(DenseEigen eigen, int wanted) {
        double[][] matrix = eigen.matrix();
        for (int i = 0; i < size; i++) {
            System.arraycopy(projected[i], 0, matrix[i], 0, size);
        }
        return eigen.decompose(size, wanted);
    }

    /** Writes the Ritz vector Vy. */
    void combine(double[] y, double[] out) {
        Arrays.fill(out, 0);
        for (int i = 0; i < size; i++) {
            Vectors.add(y[i], v[i], out);
        }
    }

    /** Writes the residual AVy − θVy of one Ritz pair. */
    void residual(DenseEigen eigen, int pair, double[] out) {
        for (int offset = 0; offset < n; offset += TILE) {
            residual(eigen, pair, out, offset, Math.min(n, offset + TILE));
        }
    }

    /** Writes the residuals of the leading Ritz pairs, tile by tile so that the basis is read from memory once. */
    void residuals(DenseEigen eigen, int count, double[][] outs) {
        for (int offset = 0; offset < n; offset += TILE) {
            int end = Math.min(n, offset + TILE);
            for (int pair = 0; pair < count; pair++) {
                residual(eigen, pair, outs[pair], offset, end);
            }
        }
    }

    private void residual(DenseEigen eigen, int pair, double[] out, int start, int end) {
        double theta = eigen.value(pair);
        double[] y = eigen.vector(pair);
        Arrays.fill(out, start, end, 0);
        for (int i = 0; i < size; i++) {
            addShifted(y[i], av[i], theta, v[i], out, start, end);
        }
    }

    private static void addShifted(double c, double[] product, double theta, double[] x, double[] out, int start,
            int end) {
        for (int t = start; t < end; t++) {
            out[t] += c * (product[t] - theta * x[t]);
        }
    }

    /** Shrinks the basis to the leading Ritz vectors; their products come from the known ones. */
    void restart(DenseEigen eigen, int keep) {
        for (int offset = 0; offset < n; offset += TILE) {
            int length = Math.min(TILE, n - offset);
            rotate(v, eigen, keep, offset, length);
            rotate(av, eigen, keep, offset, length);
        }
        for (int i = 0; i < keep; i++) {
            Arrays.fill(projected[i], 0, keep, 0.0);
            projected[i][i] = eigen.value(i);
        }
        size = keep;
        multiplied = keep;
    }

    /** Tiles start at index 0: loops over a shifted index would not be vectorised. */
    private void rotate(double[][] rows, DenseEigen eigen, int keep, int offset, int length) {
        for (int i = 0; i < size; i++) {
            System.arraycopy(rows[i], offset, source[i], 0, length);
        }
        for (int j = 0; j < keep; j++) {
            Arrays.fill(tile, 0);
            double[] y = eigen.vector(j);
            for (int i = 0; i < size; i++) {
                Vectors.add(y[i], source[i], tile);
            }
            System.arraycopy(tile, 0, rows[j], offset, length);
        }
    }
}
