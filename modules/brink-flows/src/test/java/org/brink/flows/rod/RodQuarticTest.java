package org.brink.flows.rod;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** L = ½Sw² − ¼Qw⁴: amplitudes of oscillations in closed form. */
class RodQuarticTest {

    private static final double STEP = 0.1;

    private static Objective quartic(double sharpness) {
        return Cases.objective("quartic", Map.of("sharpness", sharpness, "quartic", 1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.01, 2.05, 2.2, 2.5, 2.9})
    void varianceIsThatOfTheTwoCycleOfGradientDescent(double relative) {
        double sharpness = relative / STEP;
        Objective objective = quartic(sharpness);
        RodRun run = new RodRun(objective, Cases.descent(objective, STEP), new double[] {0.05}, 4, 4).to(1500);
        double expected = sharpness - 2 / STEP;
        assertEquals(expected, run.covariance(0, 0), 1e-5);
        assertEquals(0, run.centre()[0], 1e-6);
        double w = 0.05;
        for (int t = 0; t < 20_000; t++) {
            w -= STEP * (sharpness - w * w) * w;
        }
        assertEquals(expected, w * w, 1e-5, "gradient descent itself");
    }

    @Test
    void breaksTheSymmetryWhereGradientDescentDoes() {
        double sharpness = 31;
        Objective objective = quartic(sharpness);
        RodRun run = new RodRun(objective, Cases.descent(objective, STEP), new double[] {0.05}, 4, 4).to(1500);
        // at c with variance v: S − Q(3v + c²) = 0 for the mean, S − Q(v + 3c²) = 2/η for the oscillation
        double centre = Math.sqrt((3 * 2 / STEP - 2 * sharpness) / -8);
        double variance = sharpness - 2 / STEP - 3 * centre * centre;
        assertEquals(variance, run.covariance(0, 0), 1e-5);
        assertEquals(centre, Math.abs(run.centre()[0]), 1e-6);
        double w = 0.05;
        double before = w;
        for (int t = 0; t < 20_000; t++) {
            before = w;
            w -= STEP * (sharpness - w * w) * w;
        }
        assertEquals(centre, Math.abs(0.5 * (w + before)), 1e-6, "gradient descent itself");
        assertEquals(variance, 0.25 * (w - before) * (w - before), 1e-5, "gradient descent itself");
    }

    @Test
    void restsBelowTheThreshold() {
        Objective objective = quartic(1.9 / STEP);
        RodRun run = new RodRun(objective, Cases.descent(objective, STEP), new double[] {0.05}, 4, 4).to(200);
        assertTrue(run.covariance(0, 0) < 1e-10);
    }

    @ParameterizedTest
    @CsvSource({"momentum, sum, 0.5", "momentum, average, 0.9", "nesterov, sum, 0.5", "nesterov, average, 0.8"})
    void varianceWithMomentumIsHowFarSharpnessIsAboveItsThreshold(String type, String form, double beta) {
        double sharpness = 2;
        Objective objective = quartic(sharpness);
        Optimizer unit = Cases.optimizer(objective, type, Map.of("beta", beta, "form", form, "stepSize", 1.0));
        double threshold = unit.threshold(0, new State(unit.layout()));
        double stepSize = 1.1 * threshold / sharpness;
        Optimizer optimizer = Cases.optimizer(objective, type,
                Map.of("beta", beta, "form", form, "stepSize", stepSize));
        RodRun run = new RodRun(objective, optimizer, new double[] {0.05}, 4, 4).to(2000);
        assertEquals(sharpness - threshold / stepSize, run.covariance(0, 0), 1e-9);
        assertEquals(0, run.centre()[0], 1e-9);
    }

    @Test
    void adaptiveRulesOscillateByAStepOfTheirOwnLength() {
        Objective objective = quartic(2);
        double stepSize = 0.02;
        for (String type : new String[] {"rmsprop", "scalar-rmsprop"}) {
            Optimizer optimizer = Cases.optimizer(objective, type, Map.of("beta2", 0.9, "stepSize", stepSize));
            RodRun run = new RodRun(objective, optimizer, new double[] {0.05}, 4, 4).to(1500);
            assertEquals(stepSize * stepSize / 4, run.covariance(0, 0), 1e-9, type);
        }
        Optimizer adam = Cases.optimizer(objective, "adam", Map.of("beta1", 0.5, "beta2", 0.9, "stepSize", stepSize));
        RodRun run = new RodRun(objective, adam, new double[] {0.05}, 4, 4).to(1500);
        double amplitude = stepSize / 2 * (1 - 0.5) / (1 + 0.5);
        assertEquals(amplitude * amplitude, run.covariance(0, 0), 1e-9);
    }
}
