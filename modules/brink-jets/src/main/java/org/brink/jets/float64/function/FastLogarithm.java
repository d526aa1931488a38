package org.brink.jets.float64.function;

/**
 * Logarithms of many numbers, in a loop without branches or calls that the compiler vectorises.
 *
 * <p>ln(1 + e) = 2 artanh w with w = e/(2 + e) ≤ 1/3, and artanh w = w + w³A(w²) with a polynomial of degree 9 that
 * leaves 5e-18 of it (fitted in 60 digits). The error is at most 3 units in the last place (tested with many digits).
 */
public final class FastLogarithm {

    private static final double A0 = 0.3333333333333333;
    private static final double A1 = 0.20000000000007623;
    private static final double A2 = 0.14285714283474196;
    private static final double A3 = 0.11111111366142874;
    private static final double A4 = 0.0909089437349489;
    private static final double A5 = 0.07692794006334569;
    private static final double A6 = 0.06656934859006683;
    private static final double A7 = 0.06001759492137905;
    private static final double A8 = 0.04394492367972515;
    private static final double A9 = 0.0809378726241834;

    private FastLogarithm() {
    }

    /** Replaces numbers e from 0 to 1 by ln(1 + e). */
    public static void onePlus(int from, int to, double[] e) {
        for (int i = from; i < to; i++) {
            double w = e[i] / (2 + e[i]);
            double s = w * w;
            double q = s * s;
            double even = A0 + q * (A2 + q * (A4 + q * (A6 + q * A8)));
            double odd = A1 + q * (A3 + q * (A5 + q * (A7 + q * A9)));
            e[i] = 2 * (w + w * s * (even + s * odd));
        }
    }
}
