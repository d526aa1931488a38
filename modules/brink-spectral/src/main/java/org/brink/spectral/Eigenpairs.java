package org.brink.spectral;

import java.util.Arrays;
import java.util.List;

/**
 * The result of a solve: the largest algebraic eigenpairs, largest first, each with its quality. Every pair belongs to
 * a curve that is continued from solve to solve by the overlap of eigenvectors ({@link #curve}). Reused by the next
 * solve of the same {@link EigenTracker}; {@link #pair} makes a copy that lasts.
 */
public final class Eigenpairs {

    double[] values = new double[0];
    double[] residuals = new double[0];
    double[] bounds = new double[0];
    int[] pairIterations = new int[0];
    int[] pairProducts = new int[0];
    boolean[] accepted = new boolean[0];
    double[][] vectors = new double[0][];
    int iterations;
    int products;
    private double[][] previous = new double[0][];
    private final int dimension;
    private final Continuation continuation = new Continuation();
    private int count;
    private boolean complete;

    Eigenpairs(int count, int dimension) {
        this.dimension = dimension;
        reserve(count);
        this.count = count;
    }

    /** The number of pairs. */
    public int count() {
        return count;
    }

    /** The i-th largest eigenvalue, counted from 0; NaN if the operator gave products that are not finite. */
    public double value(int i) {
        return values[i];
    }

    /** All eigenvalues, largest first, in the first {@link #count} entries; lent. */
    public double[] values() {
        return values;
    }

    /**
     * The i-th eigenvector, of norm 1; lent. Its sign is chosen so that it points the same way as the vector of the
     * previous solve that it is closest to; at first, so that the entry of largest magnitude is positive.
     */
    public double[] vector(int i) {
        return vectors[i];
    }

    /** The residual ‖Av − λv‖ of the i-th pair. */
    public double residual(int i) {
        return residuals[i];
    }

    /** All residuals, in the first {@link #count} entries; lent. */
    public double[] residuals() {
        return residuals;
    }

    /**
     * Bound on the error of the i-th eigenvalue, of the order of the residual squared over the gap. It holds where no
     * eigenvalue was overlooked; rounding comes on top.
     */
    public double errorBound(int i) {
        return bounds[i];
    }

    /** All bounds, in the first {@link #count} entries; lent. */
    public double[] errorBounds() {
        return bounds;
    }

    /** Whether the i-th pair is as good as was asked for. */
    public boolean converged(int i) {
        return accepted[i];
    }

    /** Whether all wanted pairs were found and are as good as was asked for. */
    public boolean allConverged() {
        for (int i = 0; i < count; i++) {
            if (!accepted[i]) {
                return false;
            }
        }
        return complete;
    }

    /**
     * The number of the curve that the i-th largest pair continues; curves are numbered from 0 in the order in which
     * they were first seen. Below {@link #count}, unless a solve ran out of products and found fewer pairs than before.
     */
    public int curve(int i) {
        return continuation.curve(i);
    }

    /** The curves that have crossed since the last solve; empty at most times. */
    public List<Crossing> crossings() {
        return continuation.crossings();
    }

    /** The Rayleigh–Ritz steps of the solve; a dense solve takes one. */
    public int iterations() {
        return iterations;
    }

    /** The operator products of the solve. */
    public int products() {
        return products;
    }

    /** A lasting copy of the i-th pair. */
    public Eigenpair pair(int i) {
        return new Eigenpair(values[i], vectors[i].clone(), residuals[i], bounds[i], pairIterations[i],
                pairProducts[i], accepted[i]);
    }

    /** Makes room for that many pairs. */
    void reserve(int size) {
        int had = values.length;
        if (size > had) {
            values = Arrays.copyOf(values, size);
            residuals = Arrays.copyOf(residuals, size);
            bounds = Arrays.copyOf(bounds, size);
            pairIterations = Arrays.copyOf(pairIterations, size);
            pairProducts = Arrays.copyOf(pairProducts, size);
            accepted = Arrays.copyOf(accepted, size);
            vectors = Arrays.copyOf(vectors, size);
            previous = Arrays.copyOf(previous, size);
            for (int i = had; i < size; i++) {
                vectors[i] = new double[dimension];
                previous[i] = new double[dimension];
            }
        }
        count = size;
    }

    /** Puts the last vectors aside, to be compared with the new ones. */
    void begin() {
        double[][] last = vectors;
        vectors = previous;
        previous = last;
        Arrays.fill(accepted, false);
        products = 0;
        iterations = 0;
        complete = true;
    }

    /** Notes how many pairs are reported, and whether nothing that was looked for is missing. */
    void found(int number, boolean all) {
        complete = all && allConverged();
        count = number;
    }

    /** Continues curves and chooses signs. */
    void finish() {
        continuation.match(vectors, count, values, previous);
    }

    /** Records that the operator gave products that are not finite. */
    void fail() {
        Arrays.fill(values, Double.NaN);
        Arrays.fill(residuals, Double.NaN);
        Arrays.fill(bounds, Double.NaN);
        Arrays.fill(accepted, false);
        Arrays.fill(pairIterations, iterations);
        Arrays.fill(pairProducts, products);
        for (double[] vector : vectors) {
            Arrays.fill(vector, Double.NaN);
        }
        continuation.restart(count);
    }

    /** Remembers what the next signs and curves depend on. */
    void save(Memory memory) {
        if (continuation.known()) {
            memory.put("count", count);
            continuation.save(memory);
            for (int i = 0; i < count; i++) {
                memory.put("vector-" + i, vectors[i]);
            }
        }
    }

    void restore(Memory memory) {
        double[] saved = new double[1];
        if (memory.copy("count", saved)) {
            reserve((int) saved[0]);
            count = (int) saved[0];
            for (int i = 0; i < count; i++) {
                memory.copy("vector-" + i, vectors[i]);
            }
        }
        continuation.restore(memory, (int) saved[0]);
    }

    /** Makes the next signs and curves independent of the past. */
    void forget() {
        continuation.forget();
    }
}
