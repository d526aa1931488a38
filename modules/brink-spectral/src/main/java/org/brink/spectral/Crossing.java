package org.brink.spectral;

/**
 * Two curves of eigenvalues have exchanged their order since the last solve.
 *
 * @param rising number of the curve that is now above
 * @param falling number of the curve that is now below
 * @param value the eigenvalue of the rising curve
 */
public record Crossing(int rising, int falling, double value) {
}
