package org.brink.spectral;

/**
 * Eigenvalues and eigenvectors of a dense symmetric matrix, in a workspace that allocates nothing after it is made.
 *
 * <p>Householder reduction to tridiagonal form, then implicit QL with Wilkinson's shift, then the reflectors are
 * applied to the wanted eigenvectors only (Golub and Van Loan, Matrix Computations, 4th edition, section 8.3).
 * Eigenvalues have errors of a few units in the last place of ‖A‖; those of a diagonal matrix are exact. Vectors are
 * kept as rows, so that a rotation combines two contiguous arrays.
 */
public final class DenseEigen {

    private static final int MAX_SWEEPS = 60;
    private static final double EPSILON = ResidualRule.EPSILON;
    /** Beyond 2^±64 a matrix is scaled by a power of two, so that squares neither overflow nor vanish. */
    private static final int SAFE_EXPONENT = 64;
    /** Squares below this share of ‖A‖² are far below rounding and would only overflow when inverted. */
    private static final double NEGLIGIBLE = 1e-200;

    private final double[][] matrix;
    private final double[][] vectors;
    private final double[] diagonal;
    private final double[] off;
    private final double[] inverse;
    private final double[] product;
    private double radius;

    /** A workspace for matrices up to the given order. */
    public DenseEigen(int capacity) {
        matrix = new double[capacity][capacity];
        vectors = new double[capacity][capacity];
        diagonal = new double[capacity];
        off = new double[capacity];
        inverse = new double[capacity];
        product = new double[capacity];
    }

    /** Where to put the matrix: row i, column j at {@code [i][j]}, both triangles. Destroyed by the decomposition. */
    public double[][] matrix() {
        return matrix;
    }

    /** The i-th largest eigenvalue, counted from 0 up to the number wanted. */
    public double value(int i) {
        return diagonal[i];
    }

    /** The eigenvector of the i-th largest eigenvalue, of norm 1, in the first entries; lent until the next call. */
    public double[] vector(int i) {
        return vectors[i];
    }

    /** The largest magnitude of an eigenvalue. */
    public double radius() {
        return radius;
    }

    /**
     * Decomposes the leading n×n matrix.
     *
     * @param n order, at most the capacity
     * @param wanted how many of the largest eigenvalues are needed, with eigenvectors
     * @return whether the matrix was finite; if not there is no result
     */
    public boolean decompose(int n, int wanted) {
        double largest = largestEntry(n);
        if (!(largest <= Double.MAX_VALUE)) {
            return false;
        }
        int exponent = largest == 0 ? 0 : Math.getExponent(largest);
        int shift = Math.abs(exponent) > SAFE_EXPONENT ? exponent : 0;
        if (shift != 0) {
            scale(n, -shift);
            largest = Math.scalb(largest, -shift);
        }
        reduce(n, largest * largest * NEGLIGIBLE);
        identity(n);
        double norm = largest;
        for (int l = 0; l < n - 1; l++) {
            isolate(n, l, norm);
        }
        sort(n, wanted);
        for (int i = 0; i < wanted; i++) {
            reflect(n, vectors[i]);
        }
        if (shift != 0) {
            radius = Math.scalb(radius, shift);
            for (int i = 0; i < wanted; i++) {
                diagonal[i] = Math.scalb(diagonal[i], shift);
            }
        }
        return true;
    }

    /** The largest magnitude; NaN if there is one in the matrix. */
    private double largestEntry(int n) {
        double largest = 0;
        double taint = 0;
        for (int i = 0; i < n; i++) {
            double[] row = matrix[i];
            for (int j = 0; j < n; j++) {
                double magnitude = Math.abs(row[j]);
                taint += 0 * magnitude;
                largest = magnitude > largest ? magnitude : largest;
            }
        }
        return largest + taint;
    }

    private void scale(int n, int power) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = Math.scalb(matrix[i][j], power);
            }
        }
    }

    /** A = Q·T·Qᵀ: leaves the reflectors in the rows of the matrix, right of the diagonal. */
    private void reduce(int n, double negligible) {
        for (int j = 0; j < n - 2; j++) {
            double[] v = matrix[j];
            double head = v[j + 1];
            double tail = 0;
            for (int i = j + 2; i < n; i++) {
                tail += v[i] * v[i];
            }
            diagonal[j] = v[j];
            if (tail <= negligible) {
                off[j] = head;
                inverse[j] = 0;
                continue;
            }
            double norm = Math.sqrt(head * head + tail);
            double alpha = head > 0 ? -norm : norm;
            v[j + 1] = head - alpha;
            off[j] = alpha;
            inverse[j] = 1 / (alpha * (alpha - head));
            update(n, j, v, inverse[j]);
        }
        if (n > 1) {
            diagonal[n - 2] = matrix[n - 2][n - 2];
            off[n - 2] = matrix[n - 2][n - 1];
        }
        diagonal[n - 1] = matrix[n - 1][n - 1];
    }

    /** Applies the reflector v from both sides to the rows and columns after j. */
    private void update(int n, int j, double[] v, double beta) {
        double sum = 0;
        for (int i = j + 1; i < n; i++) {
            double[] row = matrix[i];
            double dot = 0;
            for (int k = j + 1; k < n; k++) {
                dot += row[k] * v[k];
            }
            product[i] = beta * dot;
            sum += product[i] * v[i];
        }
        double half = 0.5 * beta * sum;
        for (int i = j + 1; i < n; i++) {
            product[i] -= half * v[i];
        }
        for (int i = j + 1; i < n; i++) {
            double[] row = matrix[i];
            double vi = v[i];
            double pi = product[i];
            for (int k = j + 1; k < n; k++) {
                row[k] -= vi * product[k] + pi * v[k];
            }
        }
    }

    private void identity(int n) {
        for (int i = 0; i < n; i++) {
            double[] row = vectors[i];
            for (int j = 0; j < n; j++) {
                row[j] = 0;
            }
            row[i] = 1;
        }
    }

    /** QL steps until entry l is split off: then it is an eigenvalue. */
    private void isolate(int n, int l, double norm) {
        for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
            int m = l;
            while (m < n - 1 && Math.abs(off[m]) > EPSILON * (Math.abs(diagonal[m]) + Math.abs(diagonal[m + 1]))
                    && Math.abs(off[m]) > EPSILON * EPSILON * norm) {
                m++;
            }
            if (m == l) {
                return;
            }
            sweep(n, l, m);
        }
    }

    /** One implicit QL step on the unreduced block from l to m. */
    private void sweep(int n, int l, int m) {
        double ratio = (diagonal[l + 1] - diagonal[l]) / (2 * off[l]);
        double root = Math.sqrt(ratio * ratio + 1);
        double bulge = diagonal[m] - diagonal[l] + off[l] / (ratio >= 0 ? ratio + root : ratio - root);
        double sine = 1;
        double cosine = 1;
        double moved = 0;
        for (int i = m - 1; i >= l; i--) {
            double f = sine * off[i];
            double b = cosine * off[i];
            double r = Math.sqrt(f * f + bulge * bulge);
            off[i + 1] = r;
            if (r == 0) {
                diagonal[i + 1] -= moved;
                off[m] = 0;
                return;
            }
            sine = f / r;
            cosine = bulge / r;
            double base = diagonal[i + 1] - moved;
            double spread = (diagonal[i] - base) * sine + 2 * cosine * b;
            moved = sine * spread;
            diagonal[i + 1] = base + moved;
            bulge = cosine * spread - b;
            rotate(n, vectors[i], vectors[i + 1], cosine, sine);
        }
        diagonal[l] -= moved;
        off[l] = bulge;
        off[m] = 0;
    }

    private static void rotate(int n, double[] low, double[] high, double cosine, double sine) {
        for (int k = 0; k < n; k++) {
            double x = low[k];
            double y = high[k];
            high[k] = sine * x + cosine * y;
            low[k] = cosine * x - sine * y;
        }
    }

    /** Brings the largest eigenvalues to the front, in order. */
    private void sort(int n, int wanted) {
        radius = 0;
        for (int i = 0; i < n; i++) {
            radius = Math.max(radius, Math.abs(diagonal[i]));
        }
        for (int i = 0; i < wanted; i++) {
            int best = i;
            for (int j = i + 1; j < n; j++) {
                if (diagonal[j] > diagonal[best]) {
                    best = j;
                }
            }
            if (best != i) {
                double value = diagonal[i];
                diagonal[i] = diagonal[best];
                diagonal[best] = value;
                double[] vector = vectors[i];
                vectors[i] = vectors[best];
                vectors[best] = vector;
            }
        }
    }

    /** z ← Q·z: from the eigenvector of T to that of A. */
    private void reflect(int n, double[] z) {
        for (int j = n - 3; j >= 0; j--) {
            if (inverse[j] == 0) {
                continue;
            }
            double[] v = matrix[j];
            double dot = 0;
            for (int i = j + 1; i < n; i++) {
                dot += v[i] * z[i];
            }
            double factor = inverse[j] * dot;
            for (int i = j + 1; i < n; i++) {
                z[i] -= factor * v[i];
            }
        }
    }
}
