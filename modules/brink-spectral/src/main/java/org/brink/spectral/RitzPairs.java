package org.brink.spectral;

import java.util.Arrays;

/** A small orthonormal set Z with products AZ of any age, rotated to Ritz pairs, largest first. */
final class RitzPairs {

    /** Relative residual below which nothing can be learnt from a pair. */
    private static final double CONVERGED = 1e-3;

    private final int n;
    private double[][] z;
    private double[][] az;
    private double[][] spare;
    private final double[][] projected;
    private final double[][] coefficients;
    private final double[] values;
    private double[] overlaps;
    private final DenseEigen eigen;
    private int size;

    RitzPairs(int n, int capacity) {
        this.n = n;
        z = new double[capacity][];
        az = new double[capacity][];
        spare = new double[capacity][];
        projected = new double[capacity][capacity];
        coefficients = new double[capacity][];
        values = new double[capacity];
        overlaps = new double[capacity];
        eigen = new DenseEigen(capacity);
    }

    int size() {
        return size;
    }

    double value(int i) {
        return values[i];
    }

    double[] vector(int i) {
        return z[i];
    }

    double[][] vectors() {
        return z;
    }

    void clear() {
        size = 0;
    }

    /**
     * Adds the unit residual of the pair with the largest μ + ‖Az − μz‖, up to which an eigenvalue may lie. Pairs that
     * have converged hold no secret and are passed over.
     */
    void addMostPromising(double[] out) {
        int best = size;
        double promise = Double.NEGATIVE_INFINITY;
        double length = 0;
        for (int i = 0; i < size; i++) {
            double norm = residual(i);
            if (norm > CONVERGED * Math.abs(values[0]) && values[i] + norm > promise) {
                best = i;
                promise = values[i] + norm;
                length = norm;
            }
        }
        if (best < size) {
            residual(best);
            Vectors.add(1 / length, spare[0], out);
        }
    }

    private double residual(int i) {
        reserve(spare, 0);
        System.arraycopy(az[i], 0, spare[0], 0, n);
        Vectors.add(-values[i], z[i], spare[0]);
        return Vectors.norm(spare[0]);
    }

    /** Removes the part within a basis from all pairs, and drops pairs of which little is left. */
    void leave(RitzBasis basis, double least) {
        int count = size;
        size = 0;
        if (overlaps.length < basis.size()) {
            overlaps = new double[basis.capacity()];
        }
        for (int i = 0; i < count; i++) {
            swapRows(i, size);
            double[] vector = z[size];
            Rows.project(basis.vectors(), basis.size(), vector, overlaps);
            Rows.add(-1, overlaps, basis.vectors(), basis.size(), vector);
            Rows.add(-1, overlaps, basis.products(), basis.size(), az[size]);
            if (Vectors.norm(vector) > least) {
                accept(least);
            }
        }
    }

    /** Adds a Ritz pair of a basis; outside of which all pairs must be. */
    void append(RitzBasis basis, int index) {
        if (size == z.length) {
            return;
        }
        reserve(z, size);
        reserve(az, size);
        basis.ritzVector(index, z[size]);
        basis.ritzProduct(index, az[size]);
        accept(0);
    }

    /** Orthonormalises the pair after the last, all but orthogonal already, and keeps it if enough is left. */
    private void accept(double least) {
        double[] vector = z[size];
        Rows.project(z, size, vector, overlaps);
        Rows.add(-1, overlaps, z, size, vector);
        Rows.add(-1, overlaps, az, size, az[size]);
        double norm = Vectors.norm(vector);
        if (norm > least && norm <= Double.MAX_VALUE) {
            Vectors.scale(1 / norm, vector);
            Vectors.scale(1 / norm, az[size]);
            size++;
        }
    }

    /** Rotates to Ritz pairs and keeps the leading ones; forgets everything if a product was not finite. */
    void decompose(int keep) {
        if (size == 0) {
            return;
        }
        Rows.gram(z, size, az, size, projected);
        double[][] matrix = eigen.matrix();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = 0.5 * projected[i][j] + 0.5 * projected[j][i];
            }
        }
        if (!eigen.decompose(size, keep)) {
            size = 0;
            return;
        }
        for (int i = 0; i < keep; i++) {
            coefficients[i] = eigen.vector(i);
            values[i] = eigen.value(i);
            reserve(spare, i);
        }
        z = rotated(z, keep);
        az = rotated(az, keep);
        size = keep;
    }

    private double[][] rotated(double[][] rows, int keep) {
        Rows.combine(coefficients, rows, size, spare, keep);
        double[][] result = spare;
        spare = rows;
        return result;
    }

    private void reserve(double[][] rows, int i) {
        if (rows[i] == null) {
            rows[i] = new double[n];
        }
    }

    private void swapRows(int i, int j) {
        swap(z, i, j);
        swap(az, i, j);
    }

    private static void swap(double[][] rows, int i, int j) {
        double[] row = rows[i];
        rows[i] = rows[j];
        rows[j] = row;
    }

    void save(Memory memory) {
        for (int i = 0; i < size; i++) {
            memory.put("scout-value-" + i, values[i]);
            memory.put("scout-" + i, z[i]);
            memory.put("scout-product-" + i, az[i]);
        }
    }

    void restore(Memory memory) {
        double[] value = new double[1];
        size = 0;
        while (size < z.length && memory.copy("scout-value-" + size, value)) {
            values[size] = value[0];
            reserve(z, size);
            reserve(az, size);
            memory.copy("scout-" + size, z[size]);
            memory.copy("scout-product-" + size, az[size]);
            size++;
        }
    }
}
