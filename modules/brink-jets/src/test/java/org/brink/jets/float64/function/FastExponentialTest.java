package org.brink.jets.float64.function;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Ends of the range of exponentials. Their errors are tested with the functions that use them. */
class FastExponentialTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    /** The largest number whose exponential is finite, and its exponential. */
    private static final double LAST = 709.782712893384;
    private static final double LAST_EXPONENTIAL = 1.79769313486227321784e308;

    private interface Loop {
        void run(double[] x, int from, int to, double[] out);
    }

    private static double at(Loop loop, double x) {
        double[] out = {7, 7, 7};
        loop.run(new double[] {3, x, 3}, 1, 2, out);
        assertEquals(7, out[0]);
        assertEquals(7, out[2]);
        return out[1];
    }

    @Test
    void oneIsExact() {
        for (double zero : new double[] {0.0, -0.0, 1e-300, -1e-300, Double.MIN_VALUE}) {
            assertEquals(1, at(FastExponential::exp, zero));
            assertEquals(1, at(FastExponential::decay, zero));
            assertEquals(1, at(FastExponential::bell, zero));
        }
    }

    @Test
    void overflowIsInfinite() {
        assertEquals(LAST_EXPONENTIAL, at(FastExponential::exp, LAST), 2 * Math.ulp(LAST_EXPONENTIAL));
        for (double x : new double[] {Math.nextUp(LAST), 710, 1399, 1401, 1e9, 1e300, INFINITY}) {
            assertEquals(INFINITY, at(FastExponential::exp, x));
        }
    }

    @Test
    void underflowIsGradual() {
        for (double x : new double[] {-708.5, -720.25, -740, -744, -745}) {
            assertEquals(StrictMath.exp(x), at(FastExponential::exp, x), 2 * Double.MIN_VALUE + 4e-16 * Math.exp(x));
            assertEquals(at(FastExponential::exp, x), at(FastExponential::decay, -x));
        }
        for (double x : new double[] {-746, -1399, -1401, -1e9, -1e300, -INFINITY}) {
            assertEquals(0, at(FastExponential::exp, x));
            assertEquals(0, at(FastExponential::decay, x));
            assertEquals(0, at(FastExponential::bell, x));
        }
    }

    @Test
    void minusOneComesFromBelow() {
        double[] x = {-INFINITY, -1e9, -50, 0, 1, 1e9, INFINITY};
        double[] lessOne = new double[x.length];
        double[] exp = new double[x.length];
        FastExponential.fallingLessOne(x, 0, x.length, lessOne, exp);
        assertArrayEquals(new double[] {-1, -1, -1, 0, 0, 0, 0}, lessOne);
        assertArrayEquals(new double[] {0, 0, StrictMath.exp(-50), 1, 1, 1, 1}, exp, 1e-37);
    }

    @Test
    void whatIsNotANumberStaysSo() {
        assertTrue(Double.isNaN(at(FastExponential::exp, Double.NaN)));
        assertTrue(Double.isNaN(at(FastExponential::decay, Double.NaN)));
        assertTrue(Double.isNaN(at(FastExponential::bell, Double.NaN)));
        for (ScalarFunction function : new ScalarFunction[] {new Sigmoid(), new Silu(), new Softplus(), new Gelu(),
            new Elu(), new Relu(), new Hardtanh()}) {
            double[] y = new double[1];
            function.value(new double[] {Double.NaN}, 0, 1, y, new double[1]);
            assertTrue(Double.isNaN(y[0]), function.name());
        }
    }

    @Test
    void functionsKeepTheirLimits() {
        double[] x = {-INFINITY, -1e6, 1e6, INFINITY};
        assertArrayEquals(new double[] {0, 0, 1, 1}, values(new Sigmoid(), x));
        assertArrayEquals(new double[] {0, 0, 1e6, INFINITY}, values(new Softplus(), x));
        assertArrayEquals(new double[] {-1, -1, 1e6, INFINITY}, values(new Elu(), x));
        assertArrayEquals(new double[] {-0.0, 1e6, 0}, values(new Gelu(), new double[] {-1e6, 1e6, 0}));
        assertArrayEquals(new double[] {-0.0, 1e6, 0}, values(new Silu(), new double[] {-1e6, 1e6, 0}));
    }

    private static double[] values(ScalarFunction function, double[] x) {
        double[] y = new double[x.length];
        function.value(x, 0, x.length, y, new double[x.length]);
        return y;
    }
}
