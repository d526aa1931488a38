package org.brink.jets.float64.function;

/**
 * The logistic function σ(x) = 1/(1 + e⁻ˣ) from e = e^(−|x|), in expressions that the compiler vectorises: with
 * d = 1/(1 + e), the numbers d and ed are σ and 1 − σ for positive x, each with all its digits, and change places for
 * negative ones.
 */
final class Logistic {

    private Logistic() {
    }

    /** 1/(1 + e). */
    static double large(double e) {
        return 1 / (1 + e);
    }

    /** Chooses σ(x) between its value ed for negative x and d for positive ones. */
    static double of(double x, double small, double large) {
        return Math.max(small, Math.min(large, x * Double.MAX_VALUE));
    }
}
