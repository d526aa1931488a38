/**
 * Spectra of symmetric operators that are known by their products, such as the Hessian of an objective or its
 * preconditioned form.
 *
 * <p>{@link org.brink.spectral.EigenTracker} follows the largest algebraic eigenpairs of an operator that changes
 * little from call to call. It decomposes small operators densely and solves large ones by a block Davidson method
 * that predicts its start from the last solutions. Every pair carries its residual, a bound on the error of its
 * eigenvalue, what it cost and whether it is as good as was asked for ({@link org.brink.spectral.EigenOptions});
 * curves continue eigenvectors through crossings, and the number of pairs grows with what rises above a number. To
 * track the pairs of P^(−1/2)HP^(−1/2) near the edge:
 *
 * <pre>
 * PreconditionedHessian operator = new PreconditionedHessian(n);
 * EigenTracker tracker = new EigenTracker(n, EigenOptions.largest(1).withAllAbove(1.5, 32).withTolerance(1e-6));
 * Eigenpairs pairs = tracker.solve(operator.at(evaluation, preconditioner));      // at every step
 * </pre>
 *
 * <p>{@link org.brink.spectral.TraceEstimator} and {@link org.brink.spectral.SpectralDensity} estimate the trace, the
 * Frobenius norm and the density of the whole spectrum from random vectors, with standard errors.
 */
package org.brink.spectral;
