package org.brink.jets.float64.function;

/**
 * Tails of the normal distribution for many numbers, in loops without branches or calls that the compiler vectorises:
 * the probability that a standard normal variable exceeds z, over e^(−z²/2), for z = |x|.
 *
 * <p>It is 1/(√(2π)z + (2 + zN(z))/(1 + zD(z))), where polynomials of degree 8 and 9, all of whose coefficients are
 * positive, leave 2e-17 of it up to z = 40, where e^(−z²/2) has long been 0 (fitted in 80 digits; compare Laplace's
 * continued fraction). Large terms are rounded once only.
 */
final class NormalTail {

    private static final double LIMIT = 40;

    private static final double ROOT_TWO_PI = 2.5066282746310007;

    private static final double N1 = 2.472147217749291;
    private static final double N2 = 1.5627032226155149;
    private static final double N3 = 0.6411977596294015;
    private static final double N4 = 0.18545113480717296;
    private static final double N5 = 0.03891377940856933;
    private static final double N6 = 0.0059072141013715536;
    private static final double N7 = 0.000626198369235864;
    private static final double N8 = 4.227869279355542e-05;
    private static final double N9 = 1.4007276893334603e-06;

    private static final double D1 = 1.6915031853872804;
    private static final double D2 = 1.4150924183308853;
    private static final double D3 = 0.7579549935359248;
    private static final double D4 = 0.2853748454279867;
    private static final double D5 = 0.07859633909144703;
    private static final double D6 = 0.016020634336541044;
    private static final double D7 = 0.0023903709452941743;
    private static final double D8 = 0.0002509346250614424;
    private static final double D9 = 1.6866758108116774e-05;
    private static final double D10 = 5.588094986408742e-07;

    private NormalTail() {
    }

    /** Writes the tail beyond |x|, over e^(−x²/2); the arrays differ. */
    static void ratio(double[] x, int from, int to, double[] out) {
        denominator(x, from, to, out);
        quotient(x, from, to, out);
    }

    private static void denominator(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double z = Math.min(LIMIT, Math.abs(x[i]));
            double s = z * z;
            double even = D1 + s * (D3 + s * (D5 + s * (D7 + s * D9)));
            double odd = D2 + s * (D4 + s * (D6 + s * (D8 + s * D10)));
            out[i] = 1 + z * (even + z * odd);
        }
    }

    private static void quotient(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double z = Math.min(LIMIT, Math.abs(x[i]));
            double s = z * z;
            double even = N1 + s * (N3 + s * (N5 + s * (N7 + s * N9)));
            double odd = N2 + s * (N4 + s * (N6 + s * N8));
            out[i] = out[i] / (2 + z * (even + z * odd + ROOT_TWO_PI * out[i]));
        }
    }
}
