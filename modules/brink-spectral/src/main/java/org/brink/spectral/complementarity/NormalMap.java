package org.brink.spectral.complementarity;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Newton's method on the active face. With Y = X − Z the conditions X ⪰ 0, Z ⪰ 0 and ⟨X, Z⟩ = 0 say that X = Π₊(Y)
 * and Z = Π₊(−Y), so that only an equation is left: F(Y) = Y + (B−I)Π₊(Y) + A = 0. The signs of the eigenvalues of Y
 * say which face is active; once they are right, steps with the generalised derivative of Π₊ converge quadratically,
 * also where X and Z vanish together (Qi and Sun, A nonsmooth version of Newton's method, Mathematical Programming
 * 58, 1993).
 */
final class NormalMap {

    private static final int MAX_STEPS = 30;
    private static final int MAX_HALVINGS = 12;
    /** What counts as a decrease. */
    private static final double SLOPE = 1e-4;
    /** Share of the identity in B when directions are computed, so that they exist where B is singular on the face. */
    private static final double REGULAR = 1e-11;
    /** Rounding of F: beyond this nothing can be gained. */
    private static final double ROUNDING = 4e-16;

    private final int size;
    private final ConeProjection projection;
    private final LinearSolverDense<DMatrixRMaj> solver;
    private final DMatrixRMaj jacobian;
    private final DMatrixRMaj right;
    private final DMatrixRMaj change;
    private final double[][] derivative;
    private final double[] positive;
    private final double[] trial;
    private final double[] value;

    NormalMap(int k) {
        size = SymmetricBasis.size(k);
        projection = new ConeProjection(k);
        solver = LinearSolverFactory_DDRM.lu(size);
        jacobian = new DMatrixRMaj(size, size);
        right = new DMatrixRMaj(size, 1);
        change = new DMatrixRMaj(size, 1);
        derivative = new double[size][size];
        positive = new double[size];
        trial = new double[size];
        value = new double[size];
    }

    /**
     * Improves Y until F has the size of rounding, or no step decreases it.
     *
     * @return ‖F(Y)‖
     */
    double solve(double[] a, double[][] b, double[] y) {
        double norm = residual(a, b, y);
        for (int step = 0; step < MAX_STEPS && norm > floor(a, y); step++) {
            if (!direction(b)) {
                return norm;
            }
            double length = 1;
            double best = Double.POSITIVE_INFINITY;
            for (int half = 0; half < MAX_HALVINGS; half++, length *= 0.5) {
                for (int i = 0; i < size; i++) {
                    trial[i] = y[i] + length * change.data[i];
                }
                best = residual(a, b, trial);
                if (best <= (1 - SLOPE * length) * norm) {
                    break;
                }
            }
            if (!(best < norm)) {
                residual(a, b, y);
                return norm;
            }
            System.arraycopy(trial, 0, y, 0, size);
            norm = best;
        }
        return norm;
    }

    private double floor(double[] a, double[] y) {
        return ROUNDING * (norm(a) + norm(y));
    }

    /** Writes Π₊(Y), of the last Y that was looked at. */
    void positivePart(double[] out) {
        System.arraycopy(positive, 0, out, 0, size);
    }

    double residual(double[] a, double[][] b, double[] y) {
        if (!projection.at(y)) {
            return Double.POSITIVE_INFINITY;
        }
        projection.positivePart(positive);
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum += b[i][j] * positive[j];
            }
            value[i] = y[i] + sum - positive[i] + a[i];
        }
        return norm(value);
    }

    /** Solves (I + (B−I)Π₊')·ΔY = −F at the last Y. */
    private boolean direction(double[][] b) {
        projection.derivative(derivative);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double sum = (i == j ? 1 : 0) + (REGULAR - 1) * derivative[i][j];
                for (int m = 0; m < size; m++) {
                    sum += b[i][m] * derivative[m][j];
                }
                jacobian.data[i * size + j] = sum;
            }
            right.data[i] = -value[i];
        }
        if (!solver.setA(jacobian)) {
            return false;
        }
        solver.solve(right, change);
        return Arrays.stream(change.data).allMatch(Double::isFinite);
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double entry : x) {
            sum += entry * entry;
        }
        return Math.sqrt(sum);
    }
}
