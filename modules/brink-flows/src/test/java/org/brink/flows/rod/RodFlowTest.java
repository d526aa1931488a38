package org.brink.flows.rod;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.spi.objective.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rod flow ends on the toys whose numbers are known, and the order of its integrator. */
class RodFlowTest {

    /** Sharpness of ¼(1−x²y²)² at a minimum: 2(x² + y²). */
    private static double sharpness(double x, double y) {
        return 2 * (x * x + y * y);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 800, 0.07295, 0.07264", "0.1, 2500, 0.04621, 0.04615", "0.05, 9000, 0.02451, 0.02450"})
    void endsAsFarBelowTheEdgeAsGradientDescent(double eta, int steps, double gap, double descentGap) {
        Objective objective = Cases.minimalist();
        double edge = Math.sqrt(0.5 * (Math.sqrt(1 / (eta * eta) - 4) + 1 / eta));
        double x = 1.08 * edge;
        double y = 1.02 / x;
        for (int rank : new int[] {1, 4}) {
            double[] end = new RodRun(objective, Cases.descent(objective, eta), new double[] {x, y}, rank, 2)
                    .to(steps).centre();
            assertEquals(1, end[0] * end[1], 1e-6);
            assertEquals(gap, 2 / eta - sharpness(end[0], end[1]), 1e-4 * gap + 5e-6, "rank " + rank);
        }
        for (int t = 0; t < 40 * steps; t++) {
            double r = x * x * y * y - 1;
            double next = x - eta * x * y * y * r;
            y -= eta * x * x * y * r;
            x = next;
        }
        assertEquals(descentGap, 2 / eta - sharpness(x, y), 1e-2 * descentGap);
    }

    @Test
    void stabilisesInTheValleyWithRodsInEveryDirectionOnly() {
        Objective objective = Cases.objective("valley", Map.of("slope", 0.01));
        double[] start = {0.1, 6};
        RodRun spectral = new RodRun(objective, Cases.descent(objective, 0.3), start, 4, 4).to(4000);
        assertEquals(6.6757, spectral.centre()[1], 0.002);
        assertEquals(0.0200, spectral.covariance(0, 0), 0.0002);
        RodRun single = new RodRun(objective, Cases.descent(objective, 0.3), start, 1, 4).to(1200);
        assertTrue(single.centre()[1] > 9, "y " + single.centre()[1]);
    }

    @Test
    void integratorIsOfSecondOrder() {
        Objective objective = Cases.objective("valley", Map.of("slope", 0.01));
        double[] start = {0.1, 6.6};
        double[][] ends = new double[4][];
        for (int i = 0; i < 4; i++) {
            RodRun run = new RodRun(objective, Cases.descent(objective, 0.3), start, 2, i == 3 ? 128 : 4 << i).to(30);
            ends[i] = new double[] {run.centre()[0], run.centre()[1], run.covariance(0, 0), run.covariance(0, 1)};
        }
        for (int entry = 0; entry < 4; entry++) {
            double coarse = Math.abs(ends[1][entry] - ends[3][entry]);
            double fine = Math.abs(ends[2][entry] - ends[3][entry]);
            double order = Math.log(coarse / fine) / Math.log(2);
            assertEquals(2, order, 0.25, "entry " + entry + " with errors " + coarse + ", " + fine);
        }
    }

    @Test
    void centreIsCorrectedToTheTimeOfTheDiscreteMap() {
        // on ½λw² gradient descent decays by 1 − ηλ in a step; without the correction the flow has exp(−ηλ)
        Objective objective = Cases.objective("quartic", Map.of("sharpness", 1.0, "quartic", 1e-12));
        RodRun run = new RodRun(objective, Cases.descent(objective, 0.1), new double[] {1}, 1, 64);
        double before = run.to(3).centre()[0];
        double after = run.to(4).centre()[0];
        assertEquals(Math.exp(-0.1 - 0.005), after / before, 1e-7);
        assertTrue(Math.abs(after / before - 0.9) < 4e-4);
    }
}
