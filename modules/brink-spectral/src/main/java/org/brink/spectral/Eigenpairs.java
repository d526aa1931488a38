package org.brink.spectral;

import java.util.Arrays;

/**
 * The result of a solve: the largest algebraic eigenpairs, largest first. Reused by the next solve of the same
 * {@link EigenTracker}; {@link #pair} makes a copy that lasts.
 */
public final class Eigenpairs {

    final double[] values;
    final double[] residuals;
    final int[] pairIterations;
    final int[] pairProducts;
    final boolean[] accepted;
    double[][] vectors;
    int iterations;
    int products;
    private double[][] previous;
    private boolean continued;

    Eigenpairs(int count, int dimension) {
        values = new double[count];
        residuals = new double[count];
        pairIterations = new int[count];
        pairProducts = new int[count];
        accepted = new boolean[count];
        vectors = new double[count][dimension];
        previous = new double[count][dimension];
    }

    /** The number of pairs. */
    public int count() {
        return values.length;
    }

    /** The i-th largest eigenvalue, counted from 0; NaN if the operator gave products that are not finite. */
    public double value(int i) {
        return values[i];
    }

    /** All eigenvalues, largest first; lent. */
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

    /** All residuals; lent. */
    public double[] residuals() {
        return residuals;
    }

    /** Whether the i-th pair meets the {@link ResidualRule}. */
    public boolean converged(int i) {
        return accepted[i];
    }

    /** Whether all pairs meet the {@link ResidualRule}. */
    public boolean allConverged() {
        for (boolean pair : accepted) {
            if (!pair) {
                return false;
            }
        }
        return true;
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
        return new Eigenpair(values[i], vectors[i].clone(), residuals[i], pairIterations[i], pairProducts[i],
                accepted[i]);
    }

    /** Puts the last vectors aside, to be compared with the new ones. */
    void begin() {
        double[][] last = vectors;
        vectors = previous;
        previous = last;
    }

    /** Chooses the signs of the new vectors. */
    void finish() {
        for (int i = 0; i < vectors.length; i++) {
            if (continued ? Signs.opposed(vectors[i], i, previous) : Signs.leadsNegative(vectors[i])) {
                Vectors.negate(vectors[i]);
            }
        }
        continued = true;
    }

    /** Records that the operator gave products that are not finite. */
    void fail() {
        Arrays.fill(values, Double.NaN);
        Arrays.fill(residuals, Double.NaN);
        Arrays.fill(accepted, false);
        Arrays.fill(pairIterations, iterations);
        Arrays.fill(pairProducts, products);
        for (double[] vector : vectors) {
            Arrays.fill(vector, Double.NaN);
        }
        continued = false;
    }

    /** Remembers the vectors that the next signs depend on. */
    void save(Memory memory) {
        for (int i = 0; continued && i < vectors.length; i++) {
            memory.put("vector-" + i, vectors[i]);
        }
    }

    void restore(Memory memory) {
        continued = true;
        for (int i = 0; i < vectors.length; i++) {
            continued &= memory.copy("vector-" + i, vectors[i]);
        }
    }

    /** Makes the next signs independent of the past. */
    void forget() {
        continued = false;
    }
}
