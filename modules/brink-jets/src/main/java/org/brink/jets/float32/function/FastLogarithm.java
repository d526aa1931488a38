package org.brink.jets.float32.function;

/**
 * Logarithms of many numbers, in a loop without branches or calls that the compiler vectorises.
 *
 * <p>ln(1 + e) = 2 artanh w with w = e/(2 + e) ≤ 1/3, and artanh w = w + w³A(w²) with a polynomial of degree 4 that
 * leaves 4e-10 of it (fitted in 60 digits). The error is at most 3 units in the last place (tested with many digits).
 */
public final class FastLogarithm {

    private static final float A0 = 0.333333337f;
    private static final float A1 = 0.199998482f;
    private static final float A2 = 0.142964051f;
    private static final float A3 = 0.108500229f;
    private static final float A4 = 0.116268878f;

    private FastLogarithm() {
    }

    /** Replaces numbers e from 0 to 1 by ln(1 + e). */
    public static void onePlus(int from, int to, float[] e) {
        for (int i = from; i < to; i++) {
            float w = e[i] / (2 + e[i]);
            float s = w * w;
            float q = s * s;
            e[i] = 2 * (w + w * s * ((A0 + s * A1) + q * ((A2 + s * A3) + q * A4)));
        }
    }
}
