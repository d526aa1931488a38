package org.brink.spectral;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What an {@link EigenTracker} is asked for. A pair counts as converged once its residual meets the tolerance or, where
 * an accuracy is given, once the bound on the error of its eigenvalue does; the second takes far fewer products, and
 * leaves eigenvectors with errors of the order of the root of it.
 *
 * @param count number of eigenpairs at first, at least 1
 * @param above all eigenvalues above this number are wanted; the count grows on demand and never shrinks
 * @param limit largest count
 * @param tolerance relative residual, see {@link ResidualRule}
 * @param accuracy bound on the error of an eigenvalue, relative to the largest wanted magnitude as in
 *     {@link ResidualRule#scale}; in (0, 1)
 * @param guards further vectors that are carried along where eigenvalues below come close to the wanted ones; at least
 *     1
 * @param maxProducts products after which a solve gives up and reports what it has; a dense solve is not limited
 * @param seed of the start vectors
 * @param method how to solve
 */
public record EigenOptions(int count, OptionalDouble above, int limit, double tolerance, OptionalDouble accuracy,
        int guards, int maxProducts, long seed, Method method) {

    /** Largest count where nothing else is said. */
    public static final int LIMIT = 64;

    /** How to solve. */
    public enum Method {
        /** Dense where the dimension is small or most of the spectrum is wanted, iterative otherwise. */
        AUTOMATIC,
        /** Build the matrix by n products and decompose it: every eigenvalue to rounding, at a cost of order n³. */
        DENSE,
        /** Block Davidson method on products only, started from where the last solutions lead. */
        ITERATIVE
    }

    public EigenOptions {
        Objects.requireNonNull(method, "method");
        if (count < 1 || limit < count || guards < 1 || maxProducts < 1) {
            throw new IllegalArgumentException("count " + count + ", limit " + limit + ", guards " + guards
                    + ", maxProducts " + maxProducts + ": expected at least 1 each, and a limit not below the count");
        }
        new ResidualRule(tolerance);
        accuracy.ifPresent(ResidualRule::new);
        if (above.isPresent() && Double.isNaN(above.getAsDouble())) {
            throw new IllegalArgumentException("above NaN");
        }
    }

    /** The largest {@code count} eigenpairs to a relative residual of 1e-6, at most 1000 products a solve. */
    public static EigenOptions largest(int count) {
        return new EigenOptions(count, OptionalDouble.empty(), Math.max(count, LIMIT), 1e-6, OptionalDouble.empty(), 2,
                1000, 0, Method.AUTOMATIC);
    }

    /** These options for all eigenvalues above a number, at most so many, and never fewer than {@link #count}. */
    public EigenOptions withAllAbove(double number, int atMost) {
        return new EigenOptions(count, OptionalDouble.of(number), atMost, tolerance, accuracy, guards, maxProducts,
                seed, method);
    }

    /** These options with another tolerance of residuals. */
    public EigenOptions withTolerance(double newTolerance) {
        return new EigenOptions(count, above, limit, newTolerance, accuracy, guards, maxProducts, seed, method);
    }

    /** These options with a bound on the relative error of eigenvalues that is enough, whatever the residual. */
    public EigenOptions withAccuracy(double newAccuracy) {
        return new EigenOptions(count, above, limit, tolerance, OptionalDouble.of(newAccuracy), guards, maxProducts,
                seed, method);
    }

    /** These options with another limit on the products of a solve. */
    public EigenOptions withMaxProducts(int newMaxProducts) {
        return new EigenOptions(count, above, limit, tolerance, accuracy, guards, newMaxProducts, seed, method);
    }

    /** These options with another seed. */
    public EigenOptions withSeed(long newSeed) {
        return new EigenOptions(count, above, limit, tolerance, accuracy, guards, maxProducts, newSeed, method);
    }

    /** These options with another method. */
    public EigenOptions withMethod(Method newMethod) {
        return new EigenOptions(count, above, limit, tolerance, accuracy, guards, maxProducts, seed, newMethod);
    }

    ResidualRule rule() {
        return new ResidualRule(tolerance);
    }

    /** How many pairs are wanted if so many are above. */
    int wanted(int current, int numberAbove, int dimension) {
        return Math.min(dimension, Math.min(limit, Math.max(current, numberAbove)));
    }
}
