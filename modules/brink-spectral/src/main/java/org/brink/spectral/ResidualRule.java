package org.brink.spectral;

/**
 * When an eigenpair (λ, v) with ‖v‖ = 1 counts as converged: its residual ‖Av − λv‖ is at most
 *
 * <pre>  tolerance · max(|λ₁|, …, |λ_k|, ‖A‖/100)</pre>
 *
 * over the k eigenvalues that were asked for, but never asked to be below {@value #ROUNDING}·ε·‖A‖, which is what
 * rounding leaves. The rule does not change when A is multiplied by a number. Some eigenvalue of A lies within the
 * residual of λ; where λ is well separated the error is of the order of the residual squared over the gap (Parlett, The
 * Symmetric Eigenvalue Problem, 1998, sections 4.5 and 11.7). For ‖A‖ stands the largest magnitude of a Ritz value that
 * the solver has seen.
 *
 * <p>A residual does not tell which eigenvalue was found. Above a tolerance of about 1e-3 a pair may be accepted in
 * place of a larger neighbour a few tolerances away.
 *
 * @param tolerance relative tolerance, in (0, 1)
 */
public record ResidualRule(double tolerance) {

    private static final int ROUNDING = 64;
    /** Unit in the last place of 1. */
    static final double EPSILON = Math.ulp(1.0);
    private static final double SHARE_OF_NORM = 0.01;

    public ResidualRule {
        if (!(tolerance > 0 && tolerance < 1)) {
            throw new IllegalArgumentException("tolerance " + tolerance + ", expected a number > 0 and < 1");
        }
    }

    /**
     * The largest residual that counts as converged.
     *
     * @param wanted largest |λᵢ| among the eigenvalues asked for
     * @param norm estimate of ‖A‖, at least {@code wanted}
     */
    public double bound(double wanted, double norm) {
        return Math.max(tolerance * scale(wanted, norm), ROUNDING * EPSILON * norm);
    }

    /**
     * What tolerances are relative to: max(|λ₁|, …, |λ_k|, ‖A‖/100).
     *
     * @param wanted largest |λᵢ| among the eigenvalues asked for
     * @param norm estimate of ‖A‖, at least {@code wanted}
     */
    public double scale(double wanted, double norm) {
        return Math.max(wanted, SHARE_OF_NORM * norm);
    }
}
