package org.brink.spectral;

import java.util.Objects;

/**
 * What an {@link EigenTracker} is asked for.
 *
 * @param count number of eigenpairs, at least 1
 * @param tolerance see {@link ResidualRule}
 * @param guards further directions that the block method carries along, so that an eigenvalue that rises into the
 *     wanted set is not missed; at least 1
 * @param maxProducts products after which a solve gives up and reports what it has; a dense solve is not limited
 * @param seed of the start vectors
 * @param method how to solve
 */
public record EigenOptions(int count, double tolerance, int guards, int maxProducts, long seed, Method method) {

    /** How to solve. */
    public enum Method {
        /** Dense where the dimension is small or most of the spectrum is wanted, iterative otherwise. */
        AUTOMATIC,
        /** Build the matrix by n products and decompose it: every eigenvalue to rounding, at a cost of order n³. */
        DENSE,
        /** Block Krylov method on products only, started from the last solution. */
        ITERATIVE
    }

    public EigenOptions {
        Objects.requireNonNull(method, "method");
        if (count < 1 || guards < 1 || maxProducts < 1) {
            throw new IllegalArgumentException("count " + count + ", guards " + guards + ", maxProducts " + maxProducts
                    + ": expected at least 1 each");
        }
        new ResidualRule(tolerance);
    }

    /** The largest {@code count} eigenpairs to a relative residual of 1e-6, at most 1000 products a solve. */
    public static EigenOptions largest(int count) {
        return new EigenOptions(count, 1e-6, 2, 1000, 0, Method.AUTOMATIC);
    }

    /** These options with another tolerance. */
    public EigenOptions withTolerance(double newTolerance) {
        return new EigenOptions(count, newTolerance, guards, maxProducts, seed, method);
    }

    /** These options with another limit on the products of a solve. */
    public EigenOptions withMaxProducts(int newMaxProducts) {
        return new EigenOptions(count, tolerance, guards, newMaxProducts, seed, method);
    }

    /** These options with another seed. */
    public EigenOptions withSeed(long newSeed) {
        return new EigenOptions(count, tolerance, guards, maxProducts, newSeed, method);
    }

    /** These options with another method. */
    public EigenOptions withMethod(Method newMethod) {
        return new EigenOptions(count, tolerance, guards, maxProducts, seed, newMethod);
    }

    ResidualRule rule() {
        return new ResidualRule(tolerance);
    }
}
