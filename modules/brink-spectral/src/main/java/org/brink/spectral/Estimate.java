package org.brink.spectral;

/**
 * What a stochastic estimator found.
 *
 * @param value the estimate
 * @param standardError standard deviation of the estimate over the draw of random vectors, itself estimated from their
 *     scatter
 * @param products operator products that it took
 */
public record Estimate(double value, double standardError, int products) {
}
