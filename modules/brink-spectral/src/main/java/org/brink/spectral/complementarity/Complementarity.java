package org.brink.spectral.complementarity;

/**
 * A solution X, with Z = A + B[X] and how well the conditions are met.
 *
 * @param x X, k×k
 * @param z Z, k×k
 * @param residual how far X and Z are from the conditions
 */
public record Complementarity(double[][] x, double[][] z, Residual residual) {

    /**
     * The violations of the Karush-Kuhn-Tucker conditions, at least 0, relative to ‖X‖ and ‖A‖ (Frobenius norms).
     *
     * @param negativeX the size of the least eigenvalue of X over ‖X‖ where it is negative, otherwise 0
     * @param negativeZ the size of the least eigenvalue of Z over ‖A‖ where it is negative, otherwise 0
     * @param product |⟨X, Z⟩| over ‖X‖·‖A‖
     */
    public record Residual(double negativeX, double negativeZ, double product) {

        /** The largest of the three. */
        public double largest() {
            return Math.max(negativeX, Math.max(negativeZ, product));
        }
    }
}
