package org.brink.jets.float64.function;

/**
 * Exponentials of many numbers, in loops without branches or calls that the compiler vectorises.
 *
 * <p>With k = x/(2 ln 2) rounded to an integer and the rest r, |r| ≤ ln 2, eˣ = eʳ·2ᵏ·2ᵏ. There
 * eʳ = 1 + (r + rc/(2 − c)) with c = r − r²P(r²), as in fdlibm; a polynomial P of degree 5 leaves 3e-17 of eʳ (fitted
 * in 60 digits). Powers of two are exact, so that only eʳ is rounded; two of them reach all exponents, down to gradual
 * underflow. Adding 1.5·2⁵² + 1023 rounds k and leaves it, biased as the exponent of a number is, in the last bits of
 * the sum; one shift makes 2ᵏ of it. Compilers do not vectorise that shift, so that it has a loop of its own.
 *
 * <p>Errors are at most 2 units in the last place (tested with many digits). Where results exceed the largest number
 * they are infinite, NaN stays NaN. Callers pass as many entries at a time as stay in the nearest cache.
 */
public final class FastExponential {

    /** Beyond, results are 0 or infinite: arguments are cut here, so that k keeps to its bits. */
    private static final double LIMIT = 1400;
    private static final double BELL_LIMIT = 40;

    private static final double EXPONENTS = 0x1.8p52 + 1023;
    private static final int MANTISSA_BITS = 52;
    /** 1/(2 ln 2). */
    private static final double INVERSE = 0.7213475204444817;
    /** 2 ln 2 in two parts; the first has few bits, so that its products with k are exact. */
    private static final double HIGH = 0x1.62e42fefp0;
    private static final double LOW = 1.4881234220024794e-10;

    /** Adding and subtracting it rounds to multiples of 2⁻⁶, whose squares are exact. */
    private static final double SIXTY_FOURTHS = 0x1.8p46;

    private static final double P0 = 0.16666666666666652;
    private static final double P1 = -0.0027777777777546185;
    private static final double P2 = 6.613756557407159e-05;
    private static final double P3 = -1.6534341362946075e-06;
    private static final double P4 = 4.173329354854973e-08;
    private static final double P5 = -1.0191355534086795e-09;

    private FastExponential() {
    }

    /** Writes eˣ for the entries from {@code from} to before {@code to}; the arrays differ. */
    public static void exp(double[] x, int from, int to, double[] out) {
        exponents(x, from, to, out);
        powers(from, to, out);
        scaled(x, from, to, out);
    }

    private static void exponents(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.max(-LIMIT, Math.min(LIMIT, x[i])) * INVERSE + EXPONENTS;
        }
    }

    private static void scaled(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double v = Math.max(-LIMIT, Math.min(LIMIT, x[i]));
            double k = (v * INVERSE + EXPONENTS) - EXPONENTS;
            out[i] = (1 + lessOne((v - k * HIGH) - k * LOW)) * out[i] * out[i];
        }
    }

    /** Writes e^(−|x|), likewise. */
    public static void decay(double[] x, int from, int to, double[] out) {
        decayExponents(x, from, to, out);
        powers(from, to, out);
        decayScaled(x, from, to, out);
    }

    private static void decayExponents(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.max(-LIMIT, -Math.abs(x[i])) * INVERSE + EXPONENTS;
        }
    }

    private static void decayScaled(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double v = Math.max(-LIMIT, -Math.abs(x[i]));
            double k = (v * INVERSE + EXPONENTS) - EXPONENTS;
            out[i] = (1 + lessOne((v - k * HIGH) - k * LOW)) * out[i] * out[i];
        }
    }

    /** Writes eᵛ − 1 and eᵛ for v = min(x, 0), each with all its digits; none of the arrays is another. */
    static void fallingLessOne(double[] x, int from, int to, double[] lessOne, double[] exp) {
        fallingExponents(x, from, to, exp);
        powers(from, to, exp);
        fallingScaled(x, from, to, lessOne, exp);
    }

    private static void fallingExponents(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Math.max(-LIMIT, Math.min(0, x[i])) * INVERSE + EXPONENTS;
        }
    }

    private static void fallingScaled(double[] x, int from, int to, double[] lessOne, double[] exp) {
        for (int i = from; i < to; i++) {
            double v = Math.max(-LIMIT, Math.min(0, x[i]));
            double k = (v * INVERSE + EXPONENTS) - EXPONENTS;
            double rest = lessOne((v - k * HIGH) - k * LOW);
            double scale = exp[i] * exp[i];
            lessOne[i] = rest * scale + (scale - 1);
            exp[i] = (1 + rest) * exp[i] * exp[i];
        }
    }

    /** Writes e^(−x²/2); the arrays differ. */
    static void bell(double[] x, int from, int to, double[] out) {
        bellExponents(x, from, to, out);
        powers(from, to, out);
        bellScaled(x, from, to, out);
    }

    private static void bellExponents(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double z = Math.min(BELL_LIMIT, Math.abs(x[i]));
            out[i] = z * z * (-0.5 * INVERSE) + EXPONENTS;
        }
    }

    /** With x = h + d and few bits in h, x²/2 = h²/2 + d(h + d/2) keeps the digits that rounding x² would lose. */
    private static void bellScaled(double[] x, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double z = Math.min(BELL_LIMIT, Math.abs(x[i]));
            double k = (z * z * (-0.5 * INVERSE) + EXPONENTS) - EXPONENTS;
            double h = (z + SIXTY_FOURTHS) - SIXTY_FOURTHS;
            double d = z - h;
            double r = (h * h * -0.5 - k * HIGH) - (d * (h + 0.5 * d) + k * LOW);
            out[i] = (1 + lessOne(r)) * out[i] * out[i];
        }
    }

    /** Makes 2ᵏ of 1.5·2⁵² + 1023 + k: its last bits become sign and exponent, all others go. */
    private static void powers(int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = Double.longBitsToDouble(Double.doubleToRawLongBits(out[i]) << MANTISSA_BITS);
        }
    }

    /** eʳ − 1 for |r| ≤ ln 2. */
    private static double lessOne(double r) {
        double s = r * r;
        double c = r - s * (P0 + s * (P1 + s * (P2 + s * (P3 + s * (P4 + s * P5)))));
        return r + r * c / (2 - c);
    }
}
