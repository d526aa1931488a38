package org.brink.jets.float32.function;

/**
 * Exponentials of many numbers, in loops without branches or calls that the compiler vectorises.
 *
 * <p>With k = x/(2 ln 2) rounded to an integer and the rest r, |r| ≤ ln 2, eˣ = eʳ·2ᵏ·2ᵏ. There
 * eʳ = 1 + (r + rc/(2 − c)) with c = r − r²P(r²), as in fdlibm; a polynomial P of degree 2 leaves 1e-9 of eʳ (fitted
 * in 60 digits). Powers of two are exact, so that only eʳ is rounded; two of them reach all exponents, down to gradual
 * underflow. Adding 1.5·2²³ + 127 rounds k and leaves it, biased as the exponent of a number is, in the last bits of
 * the sum; one shift makes 2ᵏ of it. Compilers do not vectorise that shift, so that it has a loop of its own. Limits
 * are as in double precision.
 */
public final class FastExponential {

    /** Beyond, results are 0 or infinite: arguments are cut here, so that k keeps to its bits. */
    private static final float LIMIT = 120;
    private static final float BELL_LIMIT = 15;

    private static final float EXPONENTS = 0x1.8p23f + 127;
    private static final int MANTISSA_BITS = 23;
    /** 1/(2 ln 2). */
    private static final float INVERSE = 0.72134752f;
    /** 2 ln 2 in two parts; the first has few bits, so that its products with k are exact. */
    private static final float HIGH = 0x1.62e4p0f;
    private static final float LOW = 2.8572136e-6f;

    /** Adding and subtracting it rounds to multiples of 2⁻⁴, whose squares are exact. */
    private static final float SIXTEENTHS = 0x1.8p19f;

    private static final float P0 = 0.166666661f;
    private static final float P1 = -0.00277756728f;
    private static final float P2 = 6.49629691e-05f;

    private FastExponential() {
    }

    /** Writes eˣ for the entries from {@code from} to before {@code to}; the arrays differ. */
    public static void exp(float[] x, int from, int to, float[] out) {
        exponents(x, from, to, out);
        powers(from, to, out);
        scaled(x, from, to, out);
    }

    private static void exponents(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.max(-LIMIT, Math.min(LIMIT, x[i])) * INVERSE + EXPONENTS;
        }
    }

    private static void scaled(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            float v = Math.max(-LIMIT, Math.min(LIMIT, x[i]));
            float k = (v * INVERSE + EXPONENTS) - EXPONENTS;
            out[i] = (1 + lessOne((v - k * HIGH) - k * LOW)) * out[i] * out[i];
        }
    }

    /** Writes e^(−|x|), likewise. */
    public static void decay(float[] x, int from, int to, float[] out) {
        decayExponents(x, from, to, out);
        powers(from, to, out);
        decayScaled(x, from, to, out);
    }

    private static void decayExponents(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.max(-LIMIT, -Math.abs(x[i])) * INVERSE + EXPONENTS;
        }
    }

    private static void decayScaled(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            float v = Math.max(-LIMIT, -Math.abs(x[i]));
            float k = (v * INVERSE + EXPONENTS) - EXPONENTS;
            out[i] = (1 + lessOne((v - k * HIGH) - k * LOW)) * out[i] * out[i];
        }
    }

    /** Writes eᵛ − 1 and eᵛ for v = min(x, 0), each with all its digits; none of the arrays is another. */
    static void fallingLessOne(float[] x, int from, int to, float[] lessOne, float[] exp) {
        fallingExponents(x, from, to, exp);
        powers(from, to, exp);
        fallingScaled(x, from, to, lessOne, exp);
    }

    private static void fallingExponents(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.max(-LIMIT, Math.min(0, x[i])) * INVERSE + EXPONENTS;
        }
    }

    private static void fallingScaled(float[] x, int from, int to, float[] lessOne, float[] exp) {
        for (int i = from; i < to; i++) {
            float v = Math.max(-LIMIT, Math.min(0, x[i]));
            float k = (v * INVERSE + EXPONENTS) - EXPONENTS;
            float rest = lessOne((v - k * HIGH) - k * LOW);
            float scale = exp[i] * exp[i];
            lessOne[i] = rest * scale + (scale - 1);
            exp[i] = (1 + rest) * exp[i] * exp[i];
        }
    }

    /** Writes e^(−x²/2); the arrays differ. */
    static void bell(float[] x, int from, int to, float[] out) {
        bellExponents(x, from, to, out);
        powers(from, to, out);
        bellScaled(x, from, to, out);
    }

    private static void bellExponents(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            float z = Math.min(BELL_LIMIT, Math.abs(x[i]));
            out[i] = z * z * (-0.5f * INVERSE) + EXPONENTS;
        }
    }

    /** With x = h + d and few bits in h, x²/2 = h²/2 + d(h + d/2) keeps the digits that rounding x² would lose. */
    private static void bellScaled(float[] x, int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            float z = Math.min(BELL_LIMIT, Math.abs(x[i]));
            float k = (z * z * (-0.5f * INVERSE) + EXPONENTS) - EXPONENTS;
            float h = (z + SIXTEENTHS) - SIXTEENTHS;
            float d = z - h;
            float r = (h * h * -0.5f - k * HIGH) - (d * (h + 0.5f * d) + k * LOW);
            out[i] = (1 + lessOne(r)) * out[i] * out[i];
        }
    }

    /** Makes 2ᵏ of 1.5·2²³ + 127 + k: its last bits become sign and exponent, all others go. */
    private static void powers(int from, int to, float[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Float.intBitsToFloat(Float.floatToRawIntBits(out[i]) << MANTISSA_BITS);
        }
    }

    /** eʳ − 1 for |r| ≤ ln 2. */
    private static float lessOne(float r) {
        float s = r * r;
        float c = r - s * (P0 + s * (P1 + s * P2));
        return r + r * c / (2 - c);
    }
}
