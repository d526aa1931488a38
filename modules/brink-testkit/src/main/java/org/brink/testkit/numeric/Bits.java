package org.brink.testkit.numeric;

import static org.junit.jupiter.api.Assertions.fail;

/** Comparison of doubles to the last bit. All NaNs count as one value; 0 and −0 as two. */
public final class Bits {

    private Bits() {
    }

    /** Whether two numbers have the same bits. */
    public static boolean same(double a, double b) {
        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
    }

    /** Fails unless both arrays have the same length and the same bits. */
    public static void assertSame(double[] expected, double[] actual, String what) {
        if (expected.length != actual.length) {
            fail(what + ": length " + actual.length + " instead of " + expected.length);
        }
        for (int i = 0; i < expected.length; i++) {
            if (!same(expected[i], actual[i])) {
                fail(what + ": entry " + i + " is " + actual[i] + " instead of " + expected[i]);
            }
        }
    }

    /** Fails unless both numbers have the same bits. */
    public static void assertSame(double expected, double actual, String what) {
        assertSame(new double[] {expected}, new double[] {actual}, what);
    }
}
