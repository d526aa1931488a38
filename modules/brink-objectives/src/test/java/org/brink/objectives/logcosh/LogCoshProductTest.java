package org.brink.objectives.logcosh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class LogCoshProductTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new LogCoshProductProvider();
    }

    private static double loss(double z) {
        return new LogCoshProduct().loss(z);
    }

    @Test
    void smallValuesKeepTheirDigits() {
        for (double z : new double[] {1e-3, 1e-6, 1e-100}) {
            double series = z * z / 2 * (1 - z * z / 6);
            assertEquals(1, loss(z) / series, 1e-12, "log cosh " + z);
        }
        assertEquals(0, loss(0));
    }

    @Test
    void formsMeetWhereTheyChange() {
        double below = Math.nextDown(1.0);
        assertEquals(Math.log(Math.cosh(1)), loss(1), 1e-15);
        assertEquals(loss(1), loss(below), 2e-15);
    }

    @Test
    void largeValuesDoNotOverflow() {
        assertEquals(1000 - Math.log(2), loss(1000), 1e-12);
        assertEquals(1000 - Math.log(2), loss(-1000), 1e-12);
    }

    @Test
    void curvatureFarOutKeepsItsDigits() {
        assertEquals(1, new LogCoshProduct().second(20) / (4 * Math.exp(-40)), 1e-12);
    }

    /** Song and Yun: final sharpness is 2/η − η/|r''(0)| to leading order, with r(z) = tanh(z)/z and |r''(0)| = 2/3. */
    @Test
    void gradientDescentEndsJustBelowTheEdge() {
        double stepSize = 0.02;
        Evaluation at = new LogCoshProduct().newEvaluation();
        double[] w = {0.01, 10.6};
        double[] g = new double[2];
        for (int step = 0; step < 400_000; step++) {
            at.moveTo(w);
            at.gradient(g);
            w[0] -= stepSize * g[0];
            w[1] -= stepSize * g[1];
        }
        assertTrue(at.value() < 1e-12, "loss " + at.value());
        double sharpness = w[0] * w[0] + w[1] * w[1];
        double gap = 2 / stepSize - sharpness;
        assertEquals(stepSize * 3 / 2, gap, 0.15 * stepSize, "gap below 2/η");
    }
}
