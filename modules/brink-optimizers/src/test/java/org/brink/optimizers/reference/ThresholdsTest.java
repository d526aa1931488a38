package org.brink.optimizers.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds of optimizers as published, with the step size inside P. */
class ThresholdsTest {

    private static double threshold(String type, Map<String, Object> params, long step) {
        Optimizer optimizer = ReferenceNet.optimizer(new CoupledQuartic(0, 1), type, params);
        return optimizer.threshold(step, new State(optimizer.layout()));
    }

    @ParameterizedTest
    @CsvSource({"gd, 2", "rmsprop, 2", "scalar-rmsprop, 2", "adagrad, 2", "adadelta, 2", "sign-gd, 2",
        "normalised-gd, 2", "sqrt-loss-gd, 2", "polyak-step, 2", "momentum, 3.8", "nesterov, 1.357143", "adam, 38",
        "amsgrad, 38", "padam, 38", "adabelief, 38", "adamax, 38", "nadam, 13.571429"})
    void publishedValues(String type, double expected) {
        assertEquals(expected, threshold(type, Map.of(), 1000), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"momentum", "nesterov"})
    void averagesAreLongerByTheirWeight(String type) {
        double sum = threshold(type, Map.of(), 0);
        assertEquals(10 * sum, threshold(type, Map.of("form", "average"), 0), 1e-9 * sum);
    }

    @ParameterizedTest
    @CsvSource({"rmsprop", "scalar-rmsprop", "adagrad", "sign-gd"})
    void averagedGradientsRaiseThresholds(String type) {
        assertEquals(38, threshold(type, Map.of("momentum", 0.9), 0), 1e-6);
    }

    /** Half a momentum of Nesterov at first, all of it in the long run. */
    @Test
    void warmingMomentumLowersTheThresholdOverTime() {
        Map<String, Object> warming = Map.of("warmingMomentum", true);
        double mu = 0.9 * (1 - 0.5 * Math.pow(0.96, 0.004));
        double muNext = 0.9 * (1 - 0.5 * Math.pow(0.96, 0.008));
        assertEquals(2 / (1 - mu + muNext * 0.1 / 1.9), threshold("nadam", warming, 0), 1e-9);
        assertEquals(13.571429, threshold("nadam", warming, 200_000), 1e-6);
    }

    /** 1−ηλ enters the characteristic polynomial: the edge at z = −1 moves from 2 to 1 + (1−κ). */
    @Test
    void weightDecayLowersTheThreshold() {
        assertEquals(1.9, threshold("weight-decay", Map.of("rate", 0.1), 0), 1e-12);
        Map<String, Object> half = Map.of("stepSize", 0.1, "weightDecay", 5.0);
        assertEquals(38 * 0.75, threshold("adamw", half, 0), 1e-9);
    }
}
