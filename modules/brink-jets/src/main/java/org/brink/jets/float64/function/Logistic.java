package org.brink.jets.float64.function;

/** The logistic function σ(x) = 1/(1 + e⁻ˣ), and its derivatives in terms of its value. */
final class Logistic {

    private Logistic() {
    }

    static double of(double x) {
        double e = Math.exp(-Math.abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    static double slope(double sigma) {
        return sigma * (1 - sigma);
    }

    static double curvature(double sigma) {
        return slope(sigma) * (1 - 2 * sigma);
    }

    static double jerk(double sigma) {
        return slope(sigma) * (1 - 6 * slope(sigma));
    }
}
