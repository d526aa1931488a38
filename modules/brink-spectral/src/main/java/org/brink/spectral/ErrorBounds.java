package org.brink.spectral;

/**
 * Bounds on the error of Ritz values. Let θ₁ ≥ … ≥ θ_m be the values of an orthonormal set of Ritz vectors, E the norm
 * of their residuals taken together, and η the distance of θᵢ from the part of the spectrum that the set leaves out.
 * Then some matching of eigenvalues has
 *
 * <pre>  |λᵢ − θᵢ| ≤ 2E² / (η + √(η² + 4E²)) ≤ min(E, E²/η)</pre>
 *
 * (C.-K. Li and R.-C. Li, A note on eigenvalues of perturbed Hermitian matrices, Linear Algebra Appl. 395, 2005;
 * Mathias, Quadratic residual bounds for the Hermitian eigenvalue problem, SIAM J. Matrix Anal. Appl. 19, 1998). The
 * set may be the first pair or the first ten: every choice gives a bound, and the smallest counts. So a cluster does no
 * harm as long as it is separated from the rest. For a pair by itself, with residual r and distance δ from all other
 * eigenvalues, r and r²/δ are bounds as well (Parlett, The Symmetric Eigenvalue Problem, 1998, sections 4.5 and 11.7).
 *
 * <p>What the set leaves out is known through its largest Ritz value only. The bounds are therefore as good as that
 * estimate: they hold where no eigenvalue was overlooked.
 */
final class ErrorBounds {

    private ErrorBounds() {
    }

    /** The bound for one value of a set. */
    static double bound(double norm, double gap) {
        if (norm == 0) {
            return 0;
        }
        double distance = Math.max(0, gap);
        return 2 * norm * (norm / (distance + Math.sqrt(distance * distance + 4 * norm * norm)));
    }

    /**
     * Writes the bounds of the first pairs.
     *
     * @param basis gives the Ritz values, largest first
     * @param norms norms of the residuals of the first {@code known} pairs
     * @param known how many residuals are known, at least {@code count}
     * @param count how many bounds are wanted
     * @param outside largest value that is known of outside the basis
     */
    static void fill(RitzBasis basis, double[] norms, int known, int count, double outside, double[] out) {
        group(basis, norms, known, count, outside, out);
        for (int i = 0; i < count; i++) {
            double below = basis.value(i) - Math.max(outside, i + 1 >= basis.size() ? outside
                    : basis.value(i + 1) + (i + 1 < count ? out[i + 1] : 0));
            double above = i == 0 ? Double.POSITIVE_INFINITY : basis.value(i - 1) - out[i - 1] - basis.value(i);
            double distance = Math.min(below, above);
            double alone = distance > norms[i] ? norms[i] * (norms[i] / distance) : norms[i];
            out[i] = Math.min(out[i], alone);
        }
    }

    private static void group(RitzBasis basis, double[] norms, int known, int count, double outside, double[] out) {
        double square = 0;
        for (int m = 1; m <= known; m++) {
            square += norms[m - 1] * norms[m - 1];
            double norm = Math.sqrt(square);
            double next = m < basis.size() ? Math.max(basis.value(m), outside) : outside;
            for (int i = 0; i < Math.min(m, count); i++) {
                double bound = bound(norm, basis.value(i) - next);
                out[i] = i == m - 1 ? bound : Math.min(out[i], bound);
            }
        }
    }
}
