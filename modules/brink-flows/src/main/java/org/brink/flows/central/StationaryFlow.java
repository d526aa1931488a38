package org.brink.flows.central;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brink.spectral.DenseEigen;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.OscillationMode;
import org.ejml.data.DMatrixRMaj;

/**
 * The central flow in the limit in which P is always where it would come to rest at the current point:
 * dw/dt = −P̄⁻¹[∇L + ½∇⟨H, Σ̄⟩] with {@link StationaryPreconditioner} P̄(w) and its covariance Σ̄(w). With one
 * step size for all coordinates P̄ = max(‖∇L‖/η, λmax/2)·I and Σ̄ = (η²/4 − ‖∇L‖²/λmax²)·uuᵀ at the edge. The
 * number ε and the bias correction of the rule are left out. Works with dense Hessians.
 */
final class StationaryFlow {

    /** Modes of Σ̄ below this share of the largest do not count. */
    private static final double NEGLIGIBLE = 1e-10;
    private static final int BLOCK = 8;

    private final int n;
    private final int substeps;
    private final AveragedForm form;
    private final Evaluation there;
    private final StationaryPreconditioner solver;
    private final DMatrixRMaj hessian;
    private final DMatrixRMaj covariance;
    private final DenseEigen eigen;
    private final FlowCost cost = new FlowCost();
    private final double[][] axes;
    private final double[][] columns;
    private final double[] gradient;
    private final double[] p;
    private final double[] third;
    private final double[] penalty;
    private double residual;
    private Oscillation oscillation = Oscillation.REST;

    StationaryFlow(Objective objective, AveragedForm form, int substeps) {
        n = objective.dimension();
        this.form = form;
        this.substeps = substeps;
        there = objective.newEvaluation();
        solver = new StationaryPreconditioner(form.uniform() ? 1 : n);
        hessian = new DMatrixRMaj(n, n);
        covariance = new DMatrixRMaj(n, n);
        eigen = new DenseEigen(n);
        axes = new double[BLOCK][n];
        columns = new double[BLOCK][n];
        gradient = new double[n];
        p = new double[n];
        third = new double[n];
        penalty = new double[n];
    }

    /** Integrates over one unit of time from w; {@code here} is at w. Writes the state at rest at the end. */
    void advance(double t, Evaluation here, double[] w, State state) {
        cost.reset();
        double dt = 1.0 / substeps;
        for (int sub = 0; sub < substeps; sub++) {
            Evaluation at = here;
            if (sub > 0) {
                there.moveTo(w);
                at = there;
            }
            List<OscillationMode> modes = rest(at, stepSize(t + sub * dt, state));
            if (sub == 0) {
                oscillation = new Oscillation(edgeValues(), modes, residual, true);
            }
            Arrays.fill(penalty, 0);
            for (OscillationMode mode : modes) {
                at.third(mode.direction(), mode.direction(), third);
                cost.jets(1);
                Dots.add(mode.variance(), third, penalty);
            }
            for (int i = 0; i < n; i++) {
                w[i] -= dt * (gradient[i] + 0.5 * penalty[i]) / p[i];
            }
        }
        there.moveTo(w);
        rest(there, stepSize(t + 1, state));
        settle(stepSize(t + 1, state), state);
    }

    /** η: the step size where ν is 1, since √1/η = 1/η. */
    private double stepSize(double t, State state) {
        double[] ones = new double[n];
        Arrays.fill(ones, form.uniform() ? 1.0 / n : 1);
        State unit = new State(state.layout());
        form.settle(ones, unit);
        double[] diagonal = new double[n];
        form.diagonal(t, unit, diagonal);
        return 1 / diagonal[0];
    }

    private void settle(double eta, State state) {
        double[] squares = new double[n];
        for (int i = 0; i < n; i++) {
            squares[i] = eta * eta * p[i] * p[i] / (form.uniform() ? n : 1);
        }
        form.settle(squares, state);
    }

    /** Computes P̄ and the modes of Σ̄. */
    private List<OscillationMode> rest(Evaluation at, double eta) {
        at.gradient(gradient);
        cost.gradient();
        fillHessian(at);
        return form.uniform() ? oneStepSize(eta) : manyStepSizes(eta);
    }

    private void fillHessian(Evaluation at) {
        for (int first = 0; first < n; first += BLOCK) {
            int count = Math.min(BLOCK, n - first);
            for (int i = 0; i < count; i++) {
                Arrays.fill(axes[i], 0);
                axes[i][first + i] = 1;
            }
            at.hessianTimes(count, axes, columns);
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < n; j++) {
                    hessian.set(first + i, j, columns[i][j]);
                }
            }
        }
        cost.products(n);
    }

    private List<OscillationMode> oneStepSize(double eta) {
        decompose(hessian, 1, 1);
        double square = Dots.dot(gradient, gradient);
        double top = eigen.value(0);
        double atRest = Math.sqrt(square) / eta;
        residual = 0;
        Arrays.fill(p, Math.max(atRest, 0.5 * top));
        double variance = 0.25 * eta * eta - square / (top * top);
        return 0.5 * top > atRest ? List.of(OscillationMode.orthonormal(variance, eigen.vector(0).clone())) : List.of();
    }

    private List<OscillationMode> manyStepSizes(double eta) {
        solver.solve(hessian, gradient, eta);
        residual = solver.residual();
        System.arraycopy(solver.diagonal(), 0, p, 0, n);
        solver.covariance(eta, covariance);
        // in the coordinates √P·δ, in which modes are orthonormal
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance.set(i, j, covariance.get(i, j) * Math.sqrt(p[i] * p[j]));
            }
        }
        decompose(covariance, n, 1);
        List<OscillationMode> modes = new ArrayList<>();
        for (int i = 0; i < n && eigen.value(i) > NEGLIGIBLE * eigen.value(0); i++) {
            double[] direction = new double[n];
            double[] dual = new double[n];
            for (int j = 0; j < n; j++) {
                direction[j] = eigen.vector(i)[j] / Math.sqrt(p[j]);
                dual[j] = eigen.vector(i)[j] * Math.sqrt(p[j]);
            }
            modes.add(new OscillationMode(eigen.value(i), direction, dual));
        }
        return modes;
    }

    private double[] edgeValues() {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance.set(i, j, hessian.get(i, j) / Math.sqrt(p[i] * p[j]));
            }
        }
        decompose(covariance, 1, 1);
        return new double[] {eigen.value(0)};
    }

    private void decompose(DMatrixRMaj matrix, int wanted, double factor) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                eigen.matrix()[i][j] = factor * 0.5 * (matrix.get(i, j) + matrix.get(j, i));
            }
        }
        eigen.decompose(n, wanted);
    }

    Oscillation oscillation() {
        return oscillation;
    }

    FlowCost cost() {
        return cost;
    }
}
