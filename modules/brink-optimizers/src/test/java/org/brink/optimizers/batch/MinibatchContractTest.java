package org.brink.optimizers.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.networks.MlpProvider;
import org.brink.optimizers.momentum.HeavyBallProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.OptimizerContract;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

class MinibatchContractTest extends OptimizerContract {

    @Override
    protected OptimizerProvider provider() {
        return new MinibatchProvider();
    }

    @Override
    protected Objective objective() {
        MlpProvider network = new MlpProvider();
        return network.create(network.schema().resolve(Map.of("hidden", List.of(3L), "data",
                Map.of("type", "chebyshev", "params", Map.of("points", 12L)))), Contexts.CREATION);
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("replacement", true, "base", "adam"),
                Map.of("batchSize", 5L, "base", Map.of("type", "sam", "params", Map.of("base", "momentum"))));
    }

    /** The quadratic on which thresholds are checked has no examples. */
    @Override
    protected List<Map<String, Object>> constantExamples() {
        return List.of();
    }

    private double[] end(OptimizerProvider optimizers, Map<String, Object> params) {
        Objective objective = objective();
        Optimizer optimizer = optimizers.create(objective, optimizers.schema().resolve(params), Contexts.CREATION);
        double[] start = new double[objective.dimension()];
        for (int i = 0; i < start.length; i++) {
            start[i] = Math.sin(1 + i);
        }
        PlainProcess process = new PlainProcess("test", objective, optimizer, start);
        for (int step = 0; step < 50; step++) {
            process.prepare(step);
            process.commit();
        }
        return process.position().clone();
    }

    @Test
    void aBatchOfAllExamplesIsTheBaseItself() {
        double[] whole = end(new HeavyBallProvider(), Map.of());
        double[] batch = end(provider(), Map.of("batchSize", 12L, "base", "momentum"));
        assertTrue(Vectors.distance(whole, batch) < 1e-12 * Vectors.norm(whole));
        double[] some = end(provider(), Map.of("batchSize", 6L, "base", "momentum"));
        assertTrue(Vectors.distance(whole, some) > 1e-3 * Vectors.norm(whole));
    }

    @Test
    void objectivesWithoutExamplesAreRefused() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> provider().create(new CoupledQuartic(0, 1),
                provider().schema().resolve(Map.of()), Contexts.CREATION));
        assertTrue(refused.getMessage().contains("an average over examples"), refused.getMessage());
    }

    @Test
    void batchesAreNotLargerThanTheDataSet() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> provider().create(objective(),
                provider().schema().resolve(Map.of("batchSize", 13L)), Contexts.CREATION));
        assertEquals("optimizer.params.batchSize: found 13, expected at most the number of examples, 12",
                refused.getMessage());
    }
}
