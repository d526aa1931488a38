package org.brink.spectral.complementarity;

import java.util.Arrays;
import org.brink.spectral.DenseEigen;

/**
 * Solves semidefinite complementarity problems of one order k, to rounding where B is well conditioned. First
 * Newton's method on the active face; where that does not end, accelerated projected gradient finds the face; where B
 * is so nearly singular that this takes too long, path following does. For one thread at a time; the result depends
 * on nothing but A and B.
 */
public final class ComplementaritySolver {

    private static final double SOLVED = 1e-13;

    private final int k;
    private final int size;
    private final NormalMap newton;
    private final ProjectedGradient descent;
    private final InteriorPoint interior;
    private final DenseEigen eigen;
    private final DenseEigen wide;
    private final double[] a;
    private final double[][] b;
    private final double[] y;
    private final double[] best;
    private final double[] x;
    private final double[] z;

    /** @param k order of the matrices, at least 1 */
    public ComplementaritySolver(int k) {
        this.k = k;
        size = SymmetricBasis.size(k);
        newton = new NormalMap(k);
        descent = new ProjectedGradient(k);
        interior = new InteriorPoint(k);
        eigen = new DenseEigen(k);
        wide = new DenseEigen(size);
        a = new double[size];
        b = new double[size][size];
        y = new double[size];
        best = new double[size];
        x = new double[size];
        z = new double[size];
    }

    /**
     * Finds X ⪰ 0 with Z = A + B[X] ⪰ 0 and ⟨X, Z⟩ = 0; X = 0 if A ⪰ 0.
     *
     * @param matrix A, k×k, symmetric
     * @param map B in the coordinates of {@link SymmetricBasis}, k(k+1)/2 square, symmetric and positive semidefinite
     * @return the solution; where none exists, because B does not move what A needs moved, the nearest that was found,
     *     with a residual that says so
     */
    public Complementarity solve(double[][] matrix, double[][] map) {
        SymmetricBasis.pack(k, matrix, a);
        Arrays.fill(x, 0);
        double sizeA = norm(a);
        if (sizeA > 0 && leastEigenvalue(a) < 0) {
            if (k == 1) {
                x[0] = -a[0] / map[0][0];
            } else {
                solveScaled(sizeA, map);
            }
        }
        return result(matrix, map, sizeA);
    }

    /** With A/‖A‖ and B/‖B‖ the solution is X·‖B‖/‖A‖, and the identity is a good guess of B. */
    private void solveScaled(double sizeA, double[][] map) {
        double sizeB = largestEigenvalue(map);
        for (int i = 0; i < size; i++) {
            a[i] /= sizeA;
            for (int j = 0; j < size; j++) {
                b[i][j] = map[i][j] / sizeB;
            }
            y[i] = -a[i];
        }
        double left = newton.solve(a, b, y);
        keep();
        if (!good(left)) {
            descent.solve(a, b, y);
            left = better(newton.solve(a, b, y), left);
        }
        if (!good(left)) {
            interior.solve(a, b, y);
            left = better(newton.solve(a, b, y), left);
        }
        System.arraycopy(best, 0, y, 0, size);
        newton.residual(a, b, y);
        newton.positivePart(x);
        for (int i = 0; i < size; i++) {
            x[i] *= sizeA / sizeB;
        }
    }

    private boolean good(double left) {
        return left <= SOLVED * (1 + norm(y));
    }

    private double better(double found, double before) {
        if (found < before) {
            keep();
            return found;
        }
        return before;
    }

    private void keep() {
        System.arraycopy(y, 0, best, 0, size);
    }

    private double leastEigenvalue(double[] coordinates) {
        SymmetricBasis.unpack(k, coordinates, eigen.matrix());
        return eigen.decompose(k, k) ? eigen.value(k - 1) : Double.NaN;
    }

    private double largestEigenvalue(double[][] map) {
        for (int i = 0; i < size; i++) {
            System.arraycopy(map[i], 0, wide.matrix()[i], 0, size);
        }
        return wide.decompose(size, 1) ? Math.max(wide.value(0), Double.MIN_NORMAL) : Double.NaN;
    }

    private Complementarity result(double[][] matrix, double[][] map, double sizeA) {
        double product = 0;
        int c = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++, c++) {
                double sum = matrix[i][j] * SymmetricBasis.weight(i, j);
                for (int m = 0; m < size; m++) {
                    sum += map[c][m] * x[m];
                }
                z[c] = sum;
                product += x[c] * sum;
            }
        }
        double sizeX = norm(x);
        double negativeX = sizeX == 0 ? 0 : Math.max(0, -leastEigenvalue(x)) / sizeX;
        double negativeZ = sizeA == 0 ? 0 : Math.max(0, -leastEigenvalue(z)) / sizeA;
        double gap = sizeX == 0 ? 0 : Math.abs(product) / (sizeX * sizeA);
        double[][] solution = new double[k][k];
        double[][] slack = new double[k][k];
        SymmetricBasis.unpack(k, x, solution);
        SymmetricBasis.unpack(k, z, slack);
        return new Complementarity(solution, slack, new Complementarity.Residual(negativeX, negativeZ, gap));
    }

    private static double norm(double[] vector) {
        double sum = 0;
        for (double entry : vector) {
            sum += entry * entry;
        }
        return Math.sqrt(sum);
    }
}
