package org.brink.objectives.scalar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.FlowLimit;
import org.junit.jupiter.api.Test;

/** The limit of gradient flow against a Runge–Kutta integration of the flow, and by hand. */
class ProductFlowTest {

    private static double[] limit(FlowLimit objective, double... w) {
        double[] out = new double[w.length];
        objective.flowLimit(w, out);
        return out;
    }

    /** Fourth-order Runge–Kutta with steps small beside the sharpness, until the gradient vanishes. */
    private static double[] integrate(ClosedForm objective, double... start) {
        double[] w = start.clone();
        int n = w.length;
        double[][] k = new double[4][n];
        double[] at = new double[n];
        for (int step = 0; step < 1_000_000; step++) {
            double square = 0;
            for (double x : w) {
                square += x * x;
            }
            double h = 0.03 / (1 + square * square);
            System.arraycopy(w, 0, at, 0, n);
            for (int stage = 0; stage < 4; stage++) {
                objective.gradient(at, k[stage]);
                for (int i = 0; i < n; i++) {
                    at[i] = w[i] - (stage == 2 ? 1 : 0.5) * h * k[stage][i];
                }
            }
            double size = 0;
            for (int i = 0; i < n; i++) {
                w[i] -= h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
                size = Math.max(size, Math.abs(k[0][i]));
            }
            if (size < 1e-12) {
                return w;
            }
        }
        throw new AssertionError("the flow did not come to rest");
    }

    private static <T extends ClosedForm & FlowLimit> void agrees(T objective, double... w) {
        assertArrayEquals(integrate(objective, w), limit(objective, w), 1e-7);
    }

    @Test
    void agreesWithTheIntegratedFlow() {
        Random random = new Random(5);
        for (int i = 0; i < 6; i++) {
            // factors of any sign: some products are negative, so that a factor passes through zero
            double[] w = random.doubles(4, -2, 2).toArray();
            agrees(new ProductOfFour(), w);
            agrees(new ProductOfThree(), w[0], w[1], w[2]);
            agrees(new ProductOfTwo(), w[0], w[1]);
            agrees(new TiedProductOfFour(), w[0], w[1]);
            agrees(new TiedProductOfThree(), Math.abs(w[0]), w[1]);
        }
    }

    @Test
    void keepsTheDifferencesOfSquares() {
        double[] w = {2.5, 0.3, -1.5, -0.2};
        double[] end = limit(new ProductOfFour(), w);
        assertEquals(1, end[0] * end[1] * end[2] * end[3], 1e-14);
        for (int i = 1; i < 4; i++) {
            assertEquals(w[0] * w[0] - w[i] * w[i], end[0] * end[0] - end[i] * end[i], 1e-13);
            assertEquals(Math.signum(w[i]), Math.signum(end[i]));
        }
    }

    @Test
    void theSmallestFactorCrossesZeroIfTheProductIsNegative() {
        double[] end = limit(new ProductOfThree(), 2, -0.5, 1);
        assertEquals(1, end[0] * end[1] * end[2], 1e-14);
        assertEquals(1, Math.signum(end[1]));
        assertArrayEquals(end, limit(new ProductOfThree(), 2, 0.5, 1), 1e-15);
        assertArrayEquals(new double[] {-1, -1}, limit(new ProductOfTwo(), -1, -1), 0);
    }

    @Test
    void saddlesHoldWhatCannotCross() {
        assertArrayEquals(new double[] {Math.sqrt(3), 0, 0}, limit(new ProductOfThree(), 2, 1, -1), 1e-15);
        assertArrayEquals(new double[] {2, 0, 0}, limit(new ProductOfThree(), 2, 0, 0), 0);
        double[] crossing = limit(new ProductOfThree(), -2, 0, 1);
        assertEquals(-1, Math.signum(crossing[1]));
        assertEquals(1, crossing[0] * crossing[1] * crossing[2], 1e-14);
    }
}
