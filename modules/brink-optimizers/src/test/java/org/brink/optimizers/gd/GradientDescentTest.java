package org.brink.optimizers.gd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.State;
import org.brink.testkit.OptimizerContract;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

class GradientDescentTest extends OptimizerContract {

    private static final Map<String, Object> WARMUP = Map.of("stepSize", 0.3, "schedule",
            Map.of("type", "linear-warmup", "params", Map.of("steps", 8L)));

    @Override
    protected OptimizerProvider provider() {
        return new GradientDescentProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("stepSize", 0.7), WARMUP);
    }

    @Override
    protected List<Map<String, Object>> constantExamples() {
        return List.of(Map.of(), Map.of("stepSize", 0.7));
    }

    private Optimizer create(Map<String, Object> params) {
        return create(objective(), params);
    }

    private Optimizer create(Objective objective, Map<String, Object> params) {
        return provider().create(objective, provider().schema().resolve(params), Contexts.CREATION);
    }

    @Test
    void stepIsTheGradientTimesTheStepSizeToTheLastBit() {
        CoupledQuartic objective = new CoupledQuartic(0.1, 1.3, 0.7, 0.2);
        double stepSize = 0.1;
        double[] w = Vectors.gaussian(3, new Random(4));
        double[] g = new double[3];
        PlainProcess process = new PlainProcess("test", objective, create(objective, Map.of("stepSize", stepSize)),
                w);
        for (int step = 0; step < 500; step++) {
            process.prepare(step);
            process.commit();
            objective.gradient(w, g);
            for (int i = 0; i < 3; i++) {
                w[i] = w[i] - stepSize * g[i];
            }
            Bits.assertSame(w, process.position(), "position after step " + step);
        }
    }

    @Test
    void preconditionerFollowsTheSchedule() {
        Optimizer warmup = create(WARMUP);
        State none = new State(warmup.layout());
        for (int step = 0; step < 20; step++) {
            double expected = 0.3 * Math.min(1, (step + 1) / 8.0);
            assertEquals(OptionalDouble.of(expected), warmup.preconditioner(step, none).uniformStepSize());
            assertEquals(2, warmup.threshold(step, none));
        }
    }

    @Test
    void scheduleMustBeInstalled() {
        InvalidInput invalid = assertThrows(InvalidInput.class,
                () -> create(Map.of("schedule", Map.of("type", "no-such"))));
        assertEquals("optimizer.params.schedule.type: found \"no-such\", expected an installed schedule: constant, "
                + "linear-warmup, step-decay, cosine, exponential, table", invalid.getMessage());
    }

    @Test
    void stepSizeMustBePositive() {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> create(Map.of("stepSize", -1.0)));
        assertEquals("params.stepSize: found -1.0, expected a number > 0", invalid.getMessage());
    }
}
