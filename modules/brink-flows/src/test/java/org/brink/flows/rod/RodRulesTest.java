package org.brink.flows.rod;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.spi.objective.Objective;
import org.brink.spi.process.Process;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Far below the edge the centre of the rods is the path of the optimizer, whatever that remembers. */
class RodRulesTest {

    private static final double[] START = {1.25, -0.5, 0.75};

    private static double distance(double[] a, double[] b) {
        double square = 0;
        for (int i = 0; i < a.length; i++) {
            square += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(square);
    }

    @ParameterizedTest
    @CsvSource({"gd, 0.05, 0, 0.002", "momentum, 0.02, 0, 0.01", "nesterov, 0.02, 5, 0.01", "adagrad, 0.1, 5, 0.015",
        "rmsprop, 0.01, 5, 0.01", "scalar-rmsprop, 0.01, 5, 0.015", "adam, 0.01, 0, 0.07", "adam, 0.01, 20, 0.005",
        "adamw, 0.01, 20, 0.005", "nadam, 0.01, 20, 0.005", "amsgrad, 0.01, 20, 0.005", "padam, 0.01, 20, 0.01"})
    void followsThePath(String type, double stepSize, int warm, double tolerance) {
        Objective objective = new CoupledQuartic(0.1, 1.5, 0.7, 0.2);
        Map<String, Object> params = Map.of("stepSize", stepSize);
        PlainProcess discrete = new PlainProcess("discrete", objective, Cases.optimizer(objective, type, params),
                START.clone());
        RodFlowProvider provider = new RodFlowProvider();
        Process rods = provider.create(provider.schema().resolve(Map.of("at", warm)), new Contexts.OfProcess("rods",
                objective, () -> Cases.optimizer(objective, type, params), START, Map.of("discrete", discrete),
                Contexts.CREATION));
        double[] before = START;
        double[] first = START;
        for (int step = 0; step <= warm + 40; step++) {
            discrete.prepare(step);
            rods.prepare(step);
            if (step == warm) {
                first = discrete.position().clone();
            }
            if (step > warm + 1 && step % 10 == 0) {
                double[] middle = new double[3];
                for (int i = 0; i < 3; i++) {
                    middle[i] = 0.25 * (before[i] + 2 * discrete.position()[i] + discrete.next()[i]);
                }
                double travelled = distance(discrete.position(), first);
                double off = distance(rods.position(), middle);
                assertTrue(off < tolerance * travelled, type + " at step " + step + ": " + off + " of " + travelled);
            }
            before = discrete.position().clone();
            rods.commit();
            discrete.commit();
        }
    }
}
