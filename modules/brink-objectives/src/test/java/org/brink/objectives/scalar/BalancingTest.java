package org.brink.objectives.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wang et al., Large learning rate tames homogeneity: large steps balance the factors of ½(1 − xy)². */
class BalancingTest {

    @ParameterizedTest
    @CsvSource({"0.5, 3.22", "2.1, 2.89", "2.8, 0.916", "3.5, 0.630"})
    void largeStepsBalance(double sharpness, double expected) {
        ProductOfTwo objective = new ProductOfTwo();
        double[] w = {3.5, 0.1};
        // the eigenvalues of the Hessian add up to x² + y²
        double mixed = 2 * 0.1 * 3.5 - 1;
        double eta = sharpness / (0.5 * (12.26 + Math.hypot(12.24, 2 * mixed)));
        double[] g = new double[2];
        for (int step = 0; step < 20_000; step++) {
            objective.gradient(w, g);
            w[0] -= eta * g[0];
            w[1] -= eta * g[1];
        }
        assertEquals(expected, Math.abs(Math.abs(w[0]) - Math.abs(w[1])), 0.006);
    }
}
