package org.brink.spectral.complementarity;

import java.util.Arrays;

/**
 * Accelerated projected gradient for min ½⟨X, B[X]⟩ + ⟨A, X⟩ over X ⪰ 0, restarted where the momentum points uphill
 * (Beck and Teboulle, A fast iterative shrinkage-thresholding algorithm, SIAM Journal on Imaging Sciences 2, 2009;
 * O'Donoghue and Candès, Adaptive restart for accelerated gradient schemes, Foundations of Computational Mathematics
 * 15, 2015). Converges from anywhere; finds the face on which Newton's method then ends.
 */
final class ProjectedGradient {

    private static final int MAX_STEPS = 400;
    private static final double ENOUGH = 1e-9;

    private final int size;
    private final ConeProjection projection;
    private final double[] x;
    private final double[] ahead;
    private final double[] before;
    private final double[] gradient;

    ProjectedGradient(int k) {
        size = SymmetricBasis.size(k);
        projection = new ConeProjection(k);
        x = new double[size];
        ahead = new double[size];
        before = new double[size];
        gradient = new double[size];
    }

    /** Writes Y = X − Z for the X that was found; B has no eigenvalue above 1. */
    void solve(double[] a, double[][] b, double[] y) {
        Arrays.fill(x, 0);
        Arrays.fill(ahead, 0);
        double momentum = 1;
        for (int step = 0; step < MAX_STEPS; step++) {
            gradient(a, b, ahead);
            System.arraycopy(x, 0, before, 0, size);
            for (int i = 0; i < size; i++) {
                y[i] = ahead[i] - gradient[i];
            }
            if (!projection.at(y)) {
                return;
            }
            projection.positivePart(x);
            double uphill = 0;
            double moved = 0;
            double length = 0;
            for (int i = 0; i < size; i++) {
                uphill += (ahead[i] - x[i]) * (x[i] - before[i]);
                moved += (ahead[i] - x[i]) * (ahead[i] - x[i]);
                length += x[i] * x[i];
            }
            if (moved <= ENOUGH * ENOUGH * length) {
                break;
            }
            double next = uphill > 0 ? 1 : 0.5 * (1 + Math.sqrt(1 + 4 * momentum * momentum));
            double weight = uphill > 0 ? 0 : (momentum - 1) / next;
            for (int i = 0; i < size; i++) {
                ahead[i] = x[i] + weight * (x[i] - before[i]);
            }
            momentum = next;
        }
        gradient(a, b, x);
        for (int i = 0; i < size; i++) {
            y[i] = x[i] - gradient[i];
        }
    }

    private void gradient(double[] a, double[][] b, double[] at) {
        for (int i = 0; i < size; i++) {
            double sum = a[i];
            for (int j = 0; j < size; j++) {
                sum += b[i][j] * at[j];
            }
            gradient[i] = sum;
        }
    }
}
