package org.brink.spectral;

/**
 * An eigenpair with its quality and cost.
 *
 * @param value the eigenvalue λ; NaN if the operator gave products that are not finite
 * @param vector the eigenvector v, of norm 1
 * @param residual ‖Av − λv‖
 * @param errorBound bound on the error of λ, see {@link Eigenpairs#errorBound}
 * @param iterations Rayleigh–Ritz steps until the pair was accepted, or all of them if it never was
 * @param products operator products until the pair was accepted, or all of them if it never was
 * @param converged whether the pair is as good as was asked for in {@link EigenOptions}
 */
public record Eigenpair(double value, double[] vector, double residual, double errorBound, int iterations,
        int products, boolean converged) {
}
