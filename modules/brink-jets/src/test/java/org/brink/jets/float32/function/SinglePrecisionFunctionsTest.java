package org.brink.jets.float32.function;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.brink.jets.tensor.Pointwise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions and their derivatives in single precision against double precision at the same numbers. */
class SinglePrecisionFunctionsTest {

    /** Half a unit in the last place of 1. */
    private static final double UNIT = 0x1p-24;
    /** Largest error in those units, times the size of the result; 14 were found. */
    private static final double UNITS = 16;
    private static final int COUNT = 20_000;

    static Stream<Pointwise> functions() {
        return Stream.of(Pointwise.TANH, Pointwise.RELU, Pointwise.ELU, Pointwise.SOFTPLUS, Pointwise.HARDTANH,
                Pointwise.GELU, Pointwise.SILU, Pointwise.SIGMOID, Pointwise.QUADRATIC, Pointwise.IDENTITY,
                Pointwise.EXPONENTIAL, Pointwise.RECIPROCAL, Pointwise.inverseRoot(1.5e-5),
                Pointwise.of(Pointwise.GELU.float64()));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void errorsAreAFewUnitsInTheLastPlace(Pointwise function) {
        SplittableRandom random = new SplittableRandom(9);
        float[] x = new float[COUNT];
        double[] wideX = new double[COUNT];
        boolean positive = function.name().equals("inverse-root");
        for (int i = 0; i < COUNT; i++) {
            double magnitude = i % 2 == 0 ? Math.exp(random.nextDouble(-12, 2)) : random.nextDouble(0.01, 12);
            x[i] = (float) (random.nextBoolean() || positive ? magnitude : -magnitude);
            wideX[i] = x[i];
        }
        float[][] found = new float[4][COUNT];
        double[][] exact = new double[4][COUNT];
        function.float32().value(x, 0, COUNT, found[0], found[1]);
        function.float32().curvature(x, found[0], found[1], 0, COUNT, found[2]);
        function.float32().jerk(x, found[0], found[1], 0, COUNT, found[3]);
        function.float64().value(wideX, 0, COUNT, exact[0], exact[1]);
        function.float64().curvature(wideX, exact[0], exact[1], 0, COUNT, exact[2]);
        function.float64().jerk(wideX, exact[0], exact[1], 0, COUNT, exact[3]);
        for (int order = 0; order <= 3; order++) {
            for (int i = 0; i < COUNT; i++) {
                // values keep their digits near zero, derivatives are as good as their usual size
                double least = order == 0 ? Math.min(Math.abs(wideX[i]), 1) : 1;
                double size = Math.max(Math.abs(exact[order][i]), least);
                assertEquals(exact[order][i], found[order][i], UNITS * UNIT * size,
                        function.name() + ", derivative " + order + " at " + x[i]);
            }
        }
    }

    @Test
    void tanhIsWithinThreeUnitsInTheLastPlace() {
        float[] x = new float[1];
        float[] y = new float[1];
        for (float next = 1e-7f; next < 12; next *= 1.0001f) {
            x[0] = next;
            FastTanh.apply(x, 0, 1, y, new float[1]);
            double exact = StrictMath.tanh(next);
            assertEquals(exact, y[0], 3 * Math.ulp((float) exact), "at " + next);
            assertTrue(y[0] <= 1);
        }
    }

    @Test
    void tanhKeepsSignsAndLimits() {
        float[] x = {0f, 1e-30f, -1e-30f, 9.1f, -9.1f, 400f, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};
        float[] y = new float[x.length];
        FastTanh.apply(x, 0, x.length, y, new float[x.length]);
        assertArrayEquals(new float[] {0f, 1e-30f, -1e-30f, 1, -1, 1, 1, -1}, y);
        float[] nan = {Float.NaN};
        float[] result = {0};
        FastTanh.apply(nan, 0, 1, result, new float[1]);
        assertTrue(Float.isNaN(result[0]));
    }
}
