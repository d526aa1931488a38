package org.brink.flows.central;

import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.PreconditionedHessian;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;

/**
 * The eigenvectors u of P⁻¹H with eigenvalues near the threshold, orthonormal in the P-metric: UᵀPU = I and HU = PUΛ.
 * They stay what they are until the next solve.
 */
public final class CriticalDirections {

    private final int n;
    private final CentralOptions options;
    private final double threshold;
    private final EigenTracker tracker;
    private final PreconditionedHessian operator;
    private final double[] stepSizes;
    private final Preconditioner preconditioner;
    private final FlowCost cost;
    private double[][] vectors = new double[0][];
    private double[] values = new double[0];
    private int count;
    private int critical;
    private boolean converged = true;

    CriticalDirections(int dimension, double threshold, CentralOptions options, FlowCost cost) {
        this.n = dimension;
        this.threshold = threshold;
        this.options = options;
        this.cost = cost;
        EigenOptions eigen = EigenOptions.largest(1)
                .withAllAbove(options.track() * threshold, Math.min(dimension, options.limit()))
                .withTolerance(options.tolerance());
        tracker = new EigenTracker(dimension, eigen);
        operator = new PreconditionedHessian(dimension);
        stepSizes = new double[dimension];
        preconditioner = Preconditioner.ofStepSizes(stepSizes);
    }

    /** Solves for all tracked directions; p is the diagonal of P. */
    void solve(Evaluation at, double[] p) {
        for (int i = 0; i < n; i++) {
            stepSizes[i] = 1 / p[i];
        }
        Eigenpairs pairs = tracker.solve(operator.at(at, preconditioner));
        cost.products(pairs.products());
        converged = pairs.allConverged();
        reserve(pairs.count());
        for (int i = 0; i < count; i++) {
            values[i] = pairs.value(i);
            for (int j = 0; j < n; j++) {
                vectors[i][j] = pairs.vector(i)[j] * Math.sqrt(stepSizes[j]);
            }
        }
        choose();
    }

    private void reserve(int size) {
        if (values.length < size) {
            values = new double[size];
            vectors = new double[size][n];
        }
        count = size;
    }

    private void choose() {
        critical = 0;
        while (critical < count && values[critical] > options.critical() * threshold) {
            critical++;
        }
    }

    /** The number of tracked directions. */
    public int tracked() {
        return count;
    }

    /** The number of critical directions, which come first. */
    public int critical() {
        return critical;
    }

    /** The i-th largest eigenvalue of P⁻¹H. */
    public double value(int i) {
        return values[i];
    }

    /** The i-th direction, lent. */
    public double[] vector(int i) {
        return vectors[i];
    }

    double[][] vectors() {
        return vectors;
    }

    /** Whether the last full solve found all pairs as precisely as was asked for. */
    public boolean converged() {
        return converged;
    }

    State save() {
        return tracker.save();
    }

    void restore(State saved) {
        tracker.restore(saved);
    }

    void forget() {
        tracker.forget();
    }
}
