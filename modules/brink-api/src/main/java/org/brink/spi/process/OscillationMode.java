package org.brink.spi.process;

/**
 * One direction of a predicted oscillation. Of a displacement δ = Σᵢ cᵢuᵢ the coordinate is cᵢ = ⟨pᵢ, δ⟩, where the
 * dual directions satisfy ⟨pᵢ, uⱼ⟩ = 1 for i = j and 0 otherwise; the prediction is E[cᵢ²] = xᵢ and E[cᵢcⱼ] = 0. Where
 * the preconditioner is P = I/η, the directions are orthonormal and pᵢ = uᵢ, so that xᵢ is a variance in units of the
 * point; otherwise they may be orthonormal in the P-metric, with pᵢ = P·uᵢ. The arrays are lent.
 *
 * @param variance xᵢ, at least 0
 * @param direction uᵢ, n entries
 * @param dual pᵢ, n entries
 */
public record OscillationMode(double variance, double[] direction, double[] dual) {

    /** A mode of orthonormal directions. */
    public static OscillationMode orthonormal(double variance, double[] direction) {
        return new OscillationMode(variance, direction, direction);
    }

    /** The coordinate of a displacement, ⟨pᵢ, δ⟩. */
    public double coordinate(double[] displacement) {
        double sum = 0;
        for (int i = 0; i < dual.length; i++) {
            sum += dual[i] * displacement[i];
        }
        return sum;
    }
}
