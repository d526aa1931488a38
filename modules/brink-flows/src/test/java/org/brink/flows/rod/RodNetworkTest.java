package org.brink.flows.rod;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.spi.objective.Objective;
import org.brink.spi.process.Predicting;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.api.Test;

/** Rod flow beside central flow on the deterministic network: distances to the second-order midpoints. */
class RodNetworkTest {

    private static final String[] FLOWS = {"rod-flow", "central-flow"};

    /** Both flows from the step {@code warm} on, beside the discrete optimizer. */
    private static final class Race {

        private final double[][] distance;
        private double loss;
        private final double[] predicted = new double[2];

        Race(int hidden, String optimizer, Map<String, Object> params, int warm, int steps, int settled) {
            Objective objective = Cases.network(hidden);
            double[] start = Cases.networkStart(hidden);
            PlainProcess discrete = new PlainProcess("discrete", objective,
                    Cases.optimizer(objective, optimizer, params), start.clone());
            for (int step = 0; step < warm; step++) {
                discrete.prepare(step);
                discrete.commit();
            }
            Process[] flows = new Process[2];
            for (int i = 0; i < 2; i++) {
                Components.Resolved found = Components.require(ComponentKind.PROCESS, ComponentSpec.of(FLOWS[i]),
                        "process");
                flows[i] = found.provider(ProcessProvider.class).create(found.settings(), new Contexts.OfProcess(
                        FLOWS[i], objective, () -> Cases.optimizer(objective, optimizer, params), start,
                        Map.of("discrete", discrete), Contexts.CREATION));
            }
            distance = new double[2][steps];
            double[] before = start;
            for (int step = 0; step < steps; step++) {
                discrete.prepare(warm + step);
                loss += step < settled ? 0 : discrete.evaluation().value() / (steps - settled);
                for (int i = 0; i < 2; i++) {
                    flows[i].prepare(warm + step);
                    predicted[i] += step < settled ? 0
                            : ((Predicting) flows[i]).forecast().loss() / (steps - settled);
                    double[] w = discrete.position();
                    double square = 0;
                    for (int j = 0; j < w.length && step > 0; j++) {
                        double middle = 0.25 * (before[j] + 2 * w[j] + discrete.next()[j]);
                        square += (middle - flows[i].position()[j]) * (middle - flows[i].position()[j]);
                    }
                    distance[i][step] = Math.sqrt(square);
                    flows[i].commit();
                }
                before = discrete.position().clone();
                discrete.commit();
            }
        }

        /** The mean distance of a flow over a window. */
        double mean(int flow, int from, int to) {
            double sum = 0;
            for (int step = from; step < to; step++) {
                sum += distance[flow][step];
            }
            return sum / (to - from);
        }
    }

    @Test
    void staysNearGradientDescent() {
        Race race = new Race(30, "gd", Map.of("stepSize", 0.4), 450, 420, 100);
        assertTrue(race.mean(0, 10, 100) < 0.01 * race.mean(1, 10, 100), "before the oscillation starts");
        double rods = race.mean(0, 240, 420);
        double central = race.mean(1, 240, 420);
        assertTrue(rods < 1.5 * central, "distance " + rods + " beside " + central);
        assertEquals(race.loss, race.predicted[0], 0.05 * race.loss);
    }

    @Test
    void staysNearScalarRmsProp() {
        Race race = new Race(15, "scalar-rmsprop", Map.of("stepSize", 0.1, "beta2", 0.9), 400, 400, 100);
        for (int[] window : new int[][] {{10, 300}, {330, 360}, {360, 400}}) {
            double rods = race.mean(0, window[0], window[1]);
            double central = race.mean(1, window[0], window[1]);
            assertTrue(rods < 0.4 * central, "steps from " + window[0] + ": " + rods + " beside " + central);
        }
        assertEquals(race.loss, race.predicted[0], 1e-3 * race.loss);
    }
}
