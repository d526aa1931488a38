package org.brink.flows.central;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The diagonal preconditioner at which RMSProp comes to rest while the point is held,
 *
 * <pre>P̄(w) = argmin tr P + η⁻²‖∇L‖²_{P⁻¹} over diagonal P with H ⪯ 2P,</pre>
 *
 * and the covariance Σ̄ of its oscillation: 1 − gᵢ²/(η²pᵢ²) = 4Σᵢᵢ/η², Σ ⪰ 0, ⟨Σ, 2P−H⟩ = 0 (arXiv:2410.24206, section
 * 4). Path following with dense matrices: with S = 2P−H and the multiplier Z = 2Σ/η², steps for
 * 1 − g²/(η²p²) = 2·diag Z and SZ = μI while μ falls to zero.
 */
public final class StationaryPreconditioner {

    private static final int MAX_STEPS = 200;
    private static final double DONE = 1e-11;
    private static final double FINEST = 0.1;
    private static final double GOOD = 1e-10;
    private static final double CENTRING = 0.15;
    private static final double CLOSE = 0.95;
    private static final double BACK = 0.8;
    private static final int MAX_TRIES = 100;
    /** Gradients are not taken to be smaller than this share of the largest one, so that p stays positive. */
    private static final double FLOOR = 1e-13;

    private final int n;
    private final LinearSolverDense<DMatrixRMaj> cholesky;
    private final LinearSolverDense<DMatrixRMaj> solver;
    private final DMatrixRMaj slack;
    private final DMatrixRMaj inverse;
    private final DMatrixRMaj multiplier;
    private final DMatrixRMaj change;
    private final DMatrixRMaj product;
    private final DMatrixRMaj system;
    private final DMatrixRMaj right;
    private final DMatrixRMaj dp;
    private final DMatrixRMaj trial;
    private final double[] p;
    private final double[] force;

    /** A solver for one dimension. */
    public StationaryPreconditioner(int n) {
        this.n = n;
        cholesky = LinearSolverFactory_DDRM.chol(n);
        solver = LinearSolverFactory_DDRM.lu(n);
        slack = new DMatrixRMaj(n, n);
        inverse = new DMatrixRMaj(n, n);
        multiplier = new DMatrixRMaj(n, n);
        change = new DMatrixRMaj(n, n);
        product = new DMatrixRMaj(n, n);
        system = new DMatrixRMaj(n, n);
        right = new DMatrixRMaj(n, 1);
        dp = new DMatrixRMaj(n, 1);
        trial = new DMatrixRMaj(n, n);
        p = new double[n];
        force = new double[n];
    }

    /**
     * Solves.
     *
     * @param h H, dense
     * @param gradient ∇L
     * @param eta η
     */
    public void solve(DMatrixRMaj h, double[] gradient, double eta) {
        begin(h, gradient, eta);
        for (int step = 0; step < MAX_STEPS; step++) {
            double mu = Dots.dot(slack.data, multiplier.data) / n;
            double total = 0;
            for (double entry : p) {
                total += entry;
            }
            double target = Math.max(CENTRING * mu, FINEST * DONE * total / n);
            if (mu * n <= DONE * total && residual() <= GOOD || !step(h, target)) {
                return;
            }
        }
    }

    private void begin(DMatrixRMaj h, double[] gradient, double eta) {
        double radius = 0;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            double row = 0;
            for (int j = 0; j < n; j++) {
                row += Math.abs(h.get(i, j));
            }
            radius = Math.max(radius, row);
            largest = Math.max(largest, Math.abs(gradient[i]) / eta);
        }
        double floor = FLOOR * (radius + largest) + Double.MIN_NORMAL;
        CommonOps_DDRM.setIdentity(multiplier);
        CommonOps_DDRM.scale(0.5, multiplier);
        for (int i = 0; i < n; i++) {
            double size = Math.max(Math.abs(gradient[i]) / eta, floor);
            force[i] = size * size;
            p[i] = radius + size;
        }
        fillSlack(h);
    }

    private void fillSlack(DMatrixRMaj h) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                slack.set(i, j, (i == j ? 2 * p[i] : 0) - 0.5 * (h.get(i, j) + h.get(j, i)));
            }
        }
    }

    /** One step towards SZ = μI; false where rounding ends it. */
    private boolean step(DMatrixRMaj h, double mu) {
        if (!positive(slack)) {
            return false;
        }
        cholesky.invert(inverse);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system.set(i, j, 4 * multiplier.get(i, j) * inverse.get(i, j));
            }
            system.add(i, i, 2 * force[i] / (p[i] * p[i] * p[i]));
            right.set(i, 0, force[i] / (p[i] * p[i]) - 1 + 2 * mu * inverse.get(i, i));
        }
        if (!solver.setA(system)) {
            return false;
        }
        solver.solve(right, dp);
        multiplierChange(mu);
        double primal = reachOfPoint();
        double dual = reachOfMultiplier();
        if (!(primal > 0) || !(dual > 0)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            p[i] += primal * dp.get(i, 0);
        }
        fillSlack(h);
        CommonOps_DDRM.addEquals(multiplier, dual, change);
        return true;
    }

    /** dZ = μS⁻¹ − Z − ½(Z·dS·S⁻¹ + S⁻¹·dS·Z) with dS = 2·dP. */
    private void multiplierChange(double mu) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                trial.set(i, j, 2 * dp.get(i, 0) * inverse.get(i, j));
            }
        }
        CommonOps_DDRM.mult(multiplier, trial, product);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                change.set(i, j, mu * inverse.get(i, j) - multiplier.get(i, j)
                        - 0.5 * (product.get(i, j) + product.get(j, i)));
            }
        }
    }

    private double reachOfPoint() {
        double length = 1;
        for (int tries = 0; tries < MAX_TRIES; tries++, length *= BACK) {
            trial.setTo(slack);
            boolean inside = true;
            for (int i = 0; i < n; i++) {
                double moved = length / CLOSE * dp.get(i, 0);
                trial.add(i, i, 2 * moved);
                inside &= p[i] + moved > 0;
            }
            if (inside && positive(trial)) {
                return length;
            }
        }
        return 0;
    }

    private double reachOfMultiplier() {
        double length = 1;
        for (int tries = 0; tries < MAX_TRIES; tries++, length *= BACK) {
            CommonOps_DDRM.add(multiplier, length / CLOSE, change, trial);
            if (positive(trial)) {
                return length;
            }
        }
        return 0;
    }

    private boolean positive(DMatrixRMaj matrix) {
        if (cholesky.modifiesA()) {
            product.setTo(matrix);
            return cholesky.setA(product);
        }
        return cholesky.setA(matrix);
    }

    /** The diagonal of P̄, lent. */
    public double[] diagonal() {
        return p;
    }

    /** Writes Σ̄ for the step size η. */
    public void covariance(double eta, DMatrixRMaj out) {
        CommonOps_DDRM.scale(0.5 * eta * eta, multiplier, out);
    }

    /**
     * The largest violation of the conditions: of 1 − g²/(η²p²) = 4·diag(Σ)/η², which has the unit 1, and of
     * ⟨Σ, 2P−H⟩ = 0, relative to η²·tr P. That Σ and 2P−H are positive definite is kept on the way.
     */
    public double residual() {
        double largest = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(1 - force[i] / (p[i] * p[i]) - 2 * multiplier.get(i, i)));
            total += p[i];
        }
        return Math.max(largest, 0.5 * Math.abs(Dots.dot(slack.data, multiplier.data)) / total);
    }
}
