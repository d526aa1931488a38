package org.brink.jets.float64.function;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FastTanhTest {

    /** StrictMath itself is within 2.5 ulp, so that 4 ulp are promised against it with a margin of one. */
    private static final double ULPS = 4;

    @Test
    void isWithinFourUnitsInTheLastPlace() {
        SplittableRandom random = new SplittableRandom(7);
        int n = 2_000_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double magnitude = i % 2 == 0 ? Math.exp(random.nextDouble(-20, 3.2)) : random.nextDouble(0, 22);
            x[i] = random.nextBoolean() ? magnitude : -magnitude;
        }
        FastTanh.apply(x, 0, n, y, new double[n]);
        double worst = 0;
        double where = 0;
        for (int i = 0; i < n; i++) {
            double exact = StrictMath.tanh(x[i]);
            double ulps = Math.abs(y[i] - exact) / Math.ulp(exact);
            if (ulps > worst) {
                worst = ulps;
                where = x[i];
            }
        }
        assertTrue(worst <= ULPS, worst + " ulp at " + where);
    }

    @Test
    void keepsSignsAndLimits() {
        double[] x = {0.0, 1e-300, -1e-300, 400, -400, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double[] y = new double[x.length];
        FastTanh.apply(x, 0, x.length, y, new double[x.length]);
        double[] expected = {0.0, 1e-300, -1e-300, 1, -1, 1, -1};
        for (int i = 0; i < x.length; i++) {
            assertTrue(expected[i] == y[i], x[i] + " -> " + y[i]);
        }
        double[] nan = {Double.NaN};
        double[] result = {0};
        FastTanh.apply(nan, 0, 1, result, new double[1]);
        assertTrue(Double.isNaN(result[0]));
    }
}
