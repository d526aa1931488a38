package org.brink.flows.central;

import java.util.Arrays;
import org.brink.spectral.DenseEigen;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.PreconditionedHessian;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;

/**
 * The eigenvectors u of P⁻¹H with eigenvalues near the threshold, orthonormal in the P-metric: UᵀPU = I and HU = PUΛ.
 * Between full solves the last vectors are turned among themselves by a Rayleigh-Ritz step, for one product each.
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
    private double[][] spare = new double[0][];
    private double[][] products = new double[0][];
    private double[] values = new double[0];
    private DenseEigen small = new DenseEigen(1);
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

    /** Turns the tracked directions into the Ritz vectors of another point and another P. */
    void turn(Evaluation at, double[] p) {
        at.hessianTimes(count, vectors, products);
        cost.products(count);
        orthonormalise(p);
        double[][] matrix = small.matrix();
        for (int i = 0; i < count; i++) {
            for (int j = i; j < count; j++) {
                matrix[i][j] = Dots.dot(vectors[i], products[j]);
                matrix[j][i] = matrix[i][j];
            }
        }
        if (!small.decompose(count, count)) {
            Arrays.fill(values, Double.NaN);
            critical = 0;
            return;
        }
        for (int i = 0; i < count; i++) {
            values[i] = small.value(i);
            Arrays.fill(spare[i], 0);
            // signs go on, so that what is shown of a direction does not flip
            double sign = small.vector(i)[i] < 0 ? -1 : 1;
            for (int j = 0; j < count; j++) {
                Dots.add(sign * small.vector(i)[j], vectors[j], spare[i]);
            }
        }
        double[][] before = vectors;
        vectors = spare;
        spare = before;
        choose();
    }

    /** Gram-Schmidt in the P-metric, with the products along. */
    private void orthonormalise(double[] p) {
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                double overlap = Dots.weighted(p, vectors[i], vectors[j]);
                Dots.add(-overlap, vectors[j], vectors[i]);
                Dots.add(-overlap, products[j], products[i]);
            }
            double scale = 1 / Math.sqrt(Dots.weighted(p, vectors[i], vectors[i]));
            for (int j = 0; j < n; j++) {
                vectors[i][j] *= scale;
                products[i][j] *= scale;
            }
        }
    }

    private void reserve(int size) {
        if (values.length < size) {
            values = new double[size];
            vectors = new double[size][n];
            spare = new double[size][n];
            products = new double[size][n];
            small = new DenseEigen(size);
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
