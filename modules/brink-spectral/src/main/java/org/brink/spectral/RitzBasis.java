package org.brink.spectral;

import java.util.Arrays;

/**
 * An orthonormal basis V that grows, with the products AV, the projected matrix T = VᵀAV and the Ritz pairs (θ, Vy)
 * that come of it. Two arrays of length n for every vector that was ever in it.
 */
final class RitzBasis {

    private static final int PASSES = 4;

    private final int n;
    private double[][] v = new double[0][];
    private double[][] av = new double[0][];
    private double[][] spare = new double[0][];
    private double[][] projected = new double[0][];
    private double[][] coefficients = new double[0][];
    private double[][] newV = new double[0][];
    private double[][] newAv = new double[0][];
    private double[] overlaps = new double[0];
    private double[] values = new double[0];
    private DenseEigen eigen = new DenseEigen(0);
    private int size;
    private int multiplied;

    RitzBasis(int n) {
        this.n = n;
    }

    /** Makes room for that many vectors; what is in the basis stays. */
    void reserve(int capacity) {
        if (capacity <= v.length) {
            return;
        }
        v = Arrays.copyOf(v, capacity);
        av = Arrays.copyOf(av, capacity);
        double[][] larger = new double[capacity][capacity];
        for (int i = 0; i < size; i++) {
            System.arraycopy(projected[i], 0, larger[i], 0, size);
        }
        projected = larger;
        coefficients = new double[capacity][];
        newV = new double[capacity][];
        newAv = new double[capacity][];
        overlaps = new double[capacity];
        values = new double[capacity];
        eigen = new DenseEigen(capacity);
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

    /** The basis vectors, lent. */
    double[][] vectors() {
        return v;
    }

    /** Their products, lent. */
    double[][] products() {
        return av;
    }

    /** The i-th largest Ritz value of the last decomposition. */
    double value(int i) {
        return eigen.value(i);
    }

    /** The largest magnitude of a Ritz value. */
    double radius() {
        return eigen.radius();
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
        if (v[size] == null) {
            v[size] = new double[n];
            av[size] = new double[n];
        }
        double[] w = v[size];
        System.arraycopy(x, 0, w, 0, n);
        double start = Vectors.norm(w);
        if (!(start > 0 && start <= Double.MAX_VALUE)) {
            return false;
        }
        Vectors.scale(1 / start, w);
        for (int pass = 0; pass < PASSES; pass++) {
            Rows.project(v, size, w, overlaps);
            Rows.add(-1, overlaps, v, size, w);
            double after = Vectors.norm(w);
            if (after <= 16 * ResidualRule.EPSILON) {
                return false;
            }
            Vectors.scale(1 / after, w);
            // twice is enough (Parlett, section 6.9): little left the vector in this pass, so it is orthogonal
            if (after > 0.7) {
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
            Rows.project(v, column + 1, av[column], overlaps);
            for (int row = 0; row <= column; row++) {
                projected[row][column] = overlaps[row];
                projected[column][row] = overlaps[row];
            }
        }
        multiplied = size;
    }

    /**
     * Finds all Ritz pairs.
     *
     * @return false if a product was not finite
     */
    boolean decompose() {
        double[][] matrix = eigen.matrix();
        for (int i = 0; i < size; i++) {
            System.arraycopy(projected[i], 0, matrix[i], 0, size);
        }
        return eigen.decompose(size, size);
    }

    /** Writes the first Ritz vectors Vy. */
    void ritzVectors(int count, double[][] outs) {
        Rows.combine(leading(count), v, size, outs, count);
    }

    /** Writes the products A·Vy of the Ritz vectors. */
    void ritzProducts(int count, double[][] outs) {
        Rows.combine(leading(count), av, size, outs, count);
    }

    /** Writes one Ritz vector. */
    void ritzVector(int i, double[] out) {
        Arrays.fill(out, 0);
        Rows.add(1, eigen.vector(i), v, size, out);
    }

    /** Writes the product A·Vy of one Ritz vector. */
    void ritzProduct(int i, double[] out) {
        Arrays.fill(out, 0);
        Rows.add(1, eigen.vector(i), av, size, out);
    }

    /** Writes the residuals AVy − θVy of the first Ritz pairs. */
    void residuals(int count, double[][] outs) {
        for (int i = 0; i < count; i++) {
            values[i] = eigen.value(i);
        }
        Rows.residuals(leading(count), av, values, v, size, outs, count);
    }

    private double[][] leading(int count) {
        for (int i = 0; i < count; i++) {
            coefficients[i] = eigen.vector(i);
        }
        return coefficients;
    }

    /** Shrinks the basis to the leading Ritz vectors; their products come from the known ones. */
    void restart(int keep) {
        reserveSpare(keep);
        ritzVectors(keep, spare);
        swap(v, keep);
        ritzProducts(keep, spare);
        swap(av, keep);
        for (int i = 0; i < keep; i++) {
            Arrays.fill(projected[i], 0, keep, 0.0);
            projected[i][i] = eigen.value(i);
        }
        size = keep;
        multiplied = keep;
    }

    private void reserveSpare(int count) {
        int had = spare.length;
        if (had < count) {
            spare = Arrays.copyOf(spare, count);
            for (int i = had; i < count; i++) {
                spare[i] = new double[n];
            }
        }
    }

    private void swap(double[][] rows, int count) {
        for (int i = 0; i < count; i++) {
            double[] row = rows[i];
            rows[i] = spare[i];
            spare[i] = row;
        }
    }
}
