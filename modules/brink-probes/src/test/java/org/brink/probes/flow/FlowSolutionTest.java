package org.brink.probes.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.brink.api.parameter.InvalidInput;
import org.brink.probes.Measurement;
import org.brink.probes.ScalarProducts;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.Probe;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class FlowSolutionTest {

    private static double sharpness(Objective objective, double... w) {
        return new Measurement(objective).of(new FlowSolutionProbe(), Map.of(), w).get("flow-solution-sharpness")[0];
    }

    /** At a minimum Πwᵢ = 1 the Hessian is ∇p∇pᵀ with ∂p/∂wᵢ = 1/wᵢ, and gradient flow rests. */
    @Test
    void atAMinimumItIsTheSharpness() {
        double[] w = {2, 0.4, 1.6, 1 / (2 * 0.4 * 1.6)};
        double phi = 0;
        for (double x : w) {
            phi += 1 / (x * x);
        }
        RecordingRow row = new Measurement(ScalarProducts.ofDepth(4)).of(new FlowSolutionProbe(), Map.of(), w);
        assertEquals(phi, row.get("flow-solution-sharpness")[0], 1e-13 * phi);
        assertEquals(0, row.get("flow-solution-distance")[0], 1e-14);
    }

    /** The two squares keep their difference: x² − y² = 5.76 with xy = 1. */
    @Test
    void closedFormOfTwoFactors() {
        double x2 = (5.76 + Math.sqrt(5.76 * 5.76 + 4)) / 2;
        assertEquals(x2 + 1 / x2, sharpness(ScalarProducts.ofDepth(2), 2.5, 0.7), 1e-13 * x2);
    }

    /** Kreisler et al. 2023: gradient descent lowers it at every step, down to about 2/η. */
    @Test
    void gradientDescentLowersItMonotonically() {
        Random random = new Random(11);
        Objective objective = ScalarProducts.ofDepth(4);
        Measurement measurement = new Measurement(objective);
        double[] ends = new double[20];
        for (int trial = 0; trial < ends.length; trial++) {
            double[] w = random.doubles(4, 0.2, 1.8).toArray();
            double stepSize = (1.02 + 0.18 * random.nextDouble()) * 2 / sharpness(objective, w);
            Probe probe = measurement.probe(new FlowSolutionProbe(), Map.of(), w);
            Evaluation evaluation = objective.newEvaluation();
            double[] gradient = new double[4];
            double last = Double.POSITIVE_INFINITY;
            for (int step = 0; step < 400; step++) {
                double now = measurement.at(probe, w).get("flow-solution-sharpness")[0];
                assertTrue(now <= last * (1 + 1e-12), "trial " + trial + " rose at step " + step + " to " + now);
                last = now;
                evaluation.moveTo(w);
                evaluation.gradient(gradient);
                for (int i = 0; i < 4; i++) {
                    w[i] -= stepSize * gradient[i];
                }
            }
            ends[trial] = stepSize * last;
        }
        Arrays.sort(ends);
        assertTrue(ends[10] >= 1.9 && ends[10] <= 2, "the median trial ends just below the edge: " + ends[10]);
    }

    @Test
    void needsAnObjectiveThatKnowsItsFlow() {
        Measurement measurement = new Measurement(new CoupledQuartic(0, 1, 2));
        assertThrows(InvalidInput.class, () -> measurement.probe(new FlowSolutionProbe(), Map.of(), 1, 1));
    }
}
