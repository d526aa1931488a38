package org.brink.flows.central;

import org.brink.spectral.DenseEigen;
import org.brink.spectral.complementarity.Complementarity;
import org.brink.spectral.complementarity.ComplementaritySolver;
import org.brink.spectral.complementarity.SymmetricBasis;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.State;

/**
 * The covariance UXUᵀ of the oscillation that lets no critical eigenvalue be beyond the edge at the end of a substep.
 * At the end Uᵀ(θP−H)U will be A + B[X] to first order in Δt, with
 *
 * <pre>A = Uᵀ(θP−H)U + θ·Uᵀ(ΔP)U + Δt·⟨D_ij, P⁻¹∇L⟩,
 * B[X]_ij = θΔt·uᵢᵀṖ_X uⱼ + ½Δt·Σ_pq X_pq⟨D_ij, P⁻¹D_pq⟩,</pre>
 *
 * <p>where ΔP is how P would change without oscillation and Ṗ_X what the oscillation adds, by E[g⊙g] = g⊙g +
 * θ²P²·diag Σ; then X ⪰ 0, A + B[X] ⪰ 0 and ⟨X, A + B[X]⟩ = 0. Imposed on the end of the substep, the constraint
 * corrects what the last one has missed.
 */
final class EdgeBalance {

    /** A flow that starts beyond the edge is led back by at most this share of the threshold in a substep. */
    private static final double LANDING = 0.005;

    private final AveragedForm form;
    private final double threshold;
    private final boolean ablated;
    private final double[] squares;
    private final double[] none;
    private final double[] atRest;
    private final double[] inverse;
    private double[][] pushes = new double[0][];
    private ComplementaritySolver solver = new ComplementaritySolver(1);
    private double[][] a = new double[1][1];
    private double[][] b = new double[1][1];
    private double[][] gap = new double[1][1];
    private double[][] gram = new double[1][1];
    private DenseEigen eigen = new DenseEigen(1);
    private int k = 1;

    EdgeBalance(AveragedForm form, int dimension, double threshold, boolean ablated) {
        this.form = form;
        this.threshold = threshold;
        this.ablated = ablated;
        squares = new double[dimension];
        none = new double[dimension];
        atRest = new double[dimension];
        inverse = new double[dimension];
    }

    /**
     * Solves for X.
     *
     * @param t time at the beginning of the substep
     * @param dt length of the substep
     * @param state state of the averaged form
     * @param p diagonal of P
     * @param change ΔP over the substep without oscillation
     * @param velocity −P⁻¹∇L
     */
    Complementarity solve(double t, double dt, State state, double[] p, double[] change, double[] velocity,
            CriticalDirections edge, EdgeDerivatives derivatives) {
        reserve(edge.critical());
        fillGap(p, edge, derivatives);
        for (int i = 0; i < k; i++) {
            double[] ui = edge.vector(i);
            for (int j = i; j < k; j++) {
                double drift = Dots.dot(derivatives.third(SymmetricBasis.index(k, i, j)), velocity);
                a[i][j] = gap[i][j] + threshold * Dots.weighted(change, ui, edge.vector(j)) - dt * drift;
                a[j][i] = a[i][j];
            }
        }
        fill(t, dt, state, p, edge, derivatives);
        return solver.solve(a, b);
    }

    /** Uᵀ(θP−H)U, with what is beyond the edge by more than the landing left for later. */
    private void fillGap(double[] p, CriticalDirections edge, EdgeDerivatives derivatives) {
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++) {
                double curvature = 0.5 * (Dots.dot(edge.vector(i), derivatives.product(j))
                        + Dots.dot(edge.vector(j), derivatives.product(i)));
                gap[i][j] = threshold * Dots.weighted(p, edge.vector(i), edge.vector(j)) - curvature;
                gap[j][i] = gap[i][j];
                eigen.matrix()[i][j] = gap[i][j];
                eigen.matrix()[j][i] = gap[i][j];
            }
        }
        if (!eigen.decompose(k, k)) {
            return;
        }
        for (int m = k - 1; m >= 0 && eigen.value(m) < -LANDING * threshold; m--) {
            double raise = -LANDING * threshold - eigen.value(m);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    gap[i][j] += raise * eigen.vector(m)[i] * eigen.vector(m)[j];
                }
            }
        }
    }

    private void fill(double t, double dt, State state, double[] p, CriticalDirections edge,
            EdgeDerivatives derivatives) {
        int size = SymmetricBasis.size(k);
        for (int m = 0; m < p.length; m++) {
            inverse[m] = 1 / p[m];
        }
        if (form.adaptive()) {
            adapt(t, state, p, edge);
        }
        if (!ablated) {
            Dots.weightedGram(inverse, derivatives.thirds(), size, gram);
        }
        int row = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++, row++) {
                for (int column = 0; column < size; column++) {
                    double sum = ablated ? 0 : 0.5 * gram[row][column];
                    if (form.adaptive()) {
                        sum += threshold * Dots.weighted(pushes[column], edge.vector(i), edge.vector(j));
                    }
                    b[row][column] = dt * sum * SymmetricBasis.weight(i, j) * weight(column);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                b[i][j] = 0.5 * (b[i][j] + b[j][i]);
                b[j][i] = b[i][j];
            }
        }
    }

    private double weight(int column) {
        int c = column;
        for (int i = 0; i < k; i++) {
            if (c < k - i) {
                return SymmetricBasis.weight(i, i + c);
            }
            c -= k - i;
        }
        throw new IndexOutOfBoundsException(column);
    }

    /** Ṗ for each entry of X alone. */
    private void adapt(double t, State state, double[] p, CriticalDirections edge) {
        form.diagonalRate(t, state, none, atRest);
        int c = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i; j < k; j++, c++) {
                double[] ui = edge.vector(i);
                double[] uj = edge.vector(j);
                for (int m = 0; m < p.length; m++) {
                    squares[m] = threshold * p[m] * ui[m] * (threshold * p[m] * uj[m]);
                }
                form.diagonalRate(t, state, squares, pushes[c]);
                for (int m = 0; m < p.length; m++) {
                    pushes[c][m] -= atRest[m];
                }
            }
        }
    }

    private void reserve(int order) {
        if (order != k) {
            k = order;
            int size = SymmetricBasis.size(k);
            solver = new ComplementaritySolver(k);
            a = new double[k][k];
            gap = new double[k][k];
            eigen = new DenseEigen(k);
            b = new double[size][size];
            gram = new double[size][size];
        }
        if (form.adaptive() && pushes.length < SymmetricBasis.size(k)) {
            pushes = new double[SymmetricBasis.size(k)][none.length];
        }
    }
}
