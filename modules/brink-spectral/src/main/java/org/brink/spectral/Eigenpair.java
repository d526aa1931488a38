package org.brink.spectral;

/**
 * An eigenpair with its quality and cost.
 *
 * @param value the eigenvalue λ; NaN if the operator gave products that are not finite
 * @param vector the eigenvector v, of norm 1
 * @param residual ‖Av − λv‖
 * @param iterations Rayleigh–Ritz steps until the pair was accepted, or all of them if it never was
 * @param products operator products until the pair was accepted, or all of them if it never was
 * @param converged whether the residual meets the {@link ResidualRule}
 */
public record Eigenpair(double value, double[] vector, double residual, int iterations, int products,
        boolean converged) {
}
