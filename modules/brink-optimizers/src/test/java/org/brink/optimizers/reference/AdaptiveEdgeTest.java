package org.brink.optimizers.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 6000 full-batch steps on the reference network: the preconditioned sharpness of each method settles at its own
 * threshold (Cohen et al., arXiv:2207.14484), sampled at second-order midpoints over the last half.
 */
class AdaptiveEdgeTest {

    private static final int STEPS = 6000;

    @ParameterizedTest
    @CsvSource({"gd, .4, 1.000, .02", "rmsprop, .003, 1.020, .03", "nadam, .003, 1.006, .03",
        "adagrad, .02, 1.000, .02"})
    void settlesAtItsThreshold(String type, double stepSize, double ratio, double tolerance) {
        assertEquals(ratio, new EdgeRun(type, Map.of("stepSize", stepSize), STEPS).medianRatio(), tolerance);
    }

    @Test
    void adamStaysAtItsThresholdWhileSharpnessGrows() {
        EdgeRun run = new EdgeRun("adam", Map.of("stepSize", 0.003, "beta1", 0.9, "beta2", 0.99), STEPS);
        assertTrue(run.medianRatio() > 0.9 && run.medianRatio() < 1.02, run::toString);
        assertTrue(run.growth() >= 5, run::toString);
    }

    /** The control: averaged momentum has a threshold of 95, which this network never reaches. */
    @Test
    void averagedMomentumStaysBelowItsThreshold() {
        EdgeRun run = new EdgeRun("momentum", Map.of("stepSize", 0.4, "beta", 0.9, "form", "average"), STEPS);
        assertTrue(run.medianRatio() < 0.4, run::toString);
    }
}
