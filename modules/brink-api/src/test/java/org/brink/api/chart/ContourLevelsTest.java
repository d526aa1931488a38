package org.brink.api.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContourLevelsTest {

    private static double[][] grid(java.util.function.DoubleUnaryOperator f) {
        double[][] values = new double[1][1001];
        for (int i = 0; i <= 1000; i++) {
            values[0][i] = f.applyAsDouble(i / 1000.0);
        }
        return values;
    }

    @Test
    void areEqualRatiosApartForALoss() {
        double[] levels = ContourLevels.of(grid(t -> Math.pow(10, 4 * t - 3)));
        for (int i = 1; i < levels.length; i++) {
            double ratio = levels[i] / levels[i - 1];
            assertTrue(ratio >= 1.9 && ratio <= 3.4, "ratio " + ratio);
        }
    }

    @Test
    void areEqualDifferencesApartWhereThereAreNegativeValues() {
        double[] levels = ContourLevels.of(grid(t -> 2 * t - 1));
        for (int i = 1; i < levels.length; i++) {
            assertEquals(0.2, levels[i] - levels[i - 1], 1e-12);
        }
    }

    @Test
    void doNotNeedFiniteOrVaryingValues() {
        assertArrayEquals(new double[0], ContourLevels.of(new double[][] {{Double.NaN, Double.POSITIVE_INFINITY}}));
        assertArrayEquals(new double[0], ContourLevels.of(new double[][] {{1, 1}, {1, 1}}));
    }
}
