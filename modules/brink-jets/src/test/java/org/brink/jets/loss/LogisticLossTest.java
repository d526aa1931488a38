package org.brink.jets.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Values in closed form, at ordinary and at extreme predictions. */
class LogisticLossTest {

    private static double[] gradient(double[] predictions, double[] targets) {
        double[] out = new double[predictions.length];
        new LogisticLoss().gradient(0, new double[][] {predictions}, targets, predictions.length, 1, 1, 1, out);
        return out;
    }

    @Test
    void valueIsTheNegativeLogLikelihood() {
        double[] predictions = {0.7, -1.3, 0};
        double expected = Math.log(1 + Math.exp(-0.7)) + Math.log(1 + Math.exp(-1.3)) + Math.log(2);
        assertEquals(expected, new LogisticLoss().sum(predictions, new double[] {1, -1, -1}, 3, 1), 1e-15);
    }

    @Test
    void zeroAndMinusOneAreTheSameTarget() {
        double[] predictions = {0.7, -1.3, 2.5};
        double[] signs = {1, -1, -1};
        double[] bits = {1, 0, 0};
        LogisticLoss loss = new LogisticLoss();
        assertEquals(loss.sum(predictions, signs, 3, 1), loss.sum(predictions, bits, 3, 1));
        assertArrayEquals(gradient(predictions, signs), gradient(predictions, bits));
    }

    @Test
    void extremePredictionsKeepTheirDigits() {
        double[] far = {800, -800, 40};
        double[] targets = {-1, -1, 1};
        assertEquals(800, new LogisticLoss().sum(far, targets, 3, 1), 1e-12);
        double[] gradient = gradient(far, targets);
        assertEquals(1, gradient[0]);
        assertEquals(0, gradient[1]);
        assertEquals(-Math.exp(-40), gradient[2], 1e-15 * Math.exp(-40));
    }
}
