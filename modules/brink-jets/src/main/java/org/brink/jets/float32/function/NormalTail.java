package org.brink.jets.float32.function;

/**
 * Tails of the normal distribution for many numbers, in loops without branches or calls that the compiler vectorises:
 * the probability that a standard normal variable exceeds z, over e^(−z²/2), for z = |x|.
 *
 * <p>It is 1/(√(2π)z + (2 + zN(z))/(1 + zD(z))), where polynomials of degree 3 and 4, all of whose coefficients are
 * positive, leave 2e-9 of it up to z = 15, where e^(−z²/2) has long been 0 (fitted in 80 digits; compare Laplace's
 * continued fraction). Large terms are rounded once only.
 */
final class NormalTail {

    private static final float LIMIT = 15;

    private static final float ROOT_TWO_PI = 2.5066283f;

    private static final float N1 = 1.25945843f;
    private static final float N2 = 0.415423996f;
    private static final float N3 = 0.074472675f;
    private static final float N4 = 0.00620199729f;

    private static final float D1 = 1.08515882f;
    private static final float D2 = 0.565305221f;
    private static final float D3 = 0.170415262f;
    private static final float D4 = 0.0297220336f;
    private static final float D5 = 0.00247401303f;

    private NormalTail() {
    }

    /** Writes the tail beyond |x|, over e^(−x²/2); the arrays differ. */
    static void ratio(float[] x, int from, int to, float[] out) {
        denominator(x, from, to, out);
        quotient(x, from, to, out);
    }

    private static void denominator(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            float z = Math.min(LIMIT, Math.abs(x[i]));
            float s = z * z;
            out[i] = 1 + z * ((D1 + z * D2) + s * ((D3 + z * D4) + s * D5));
        }
    }

    private static void quotient(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            float z = Math.min(LIMIT, Math.abs(x[i]));
            float n = (N1 + z * N2) + z * z * (N3 + z * N4);
            out[i] = out[i] / (2 + z * (n + ROOT_TWO_PI * out[i]));
        }
    }
}
