package org.brink.flows.slow;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.flows.rod.Cases;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.api.Test;

class NormalisedFlowProviderTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new NormalisedFlowProvider();
    }

    @Override
    protected List<String> before() {
        return List.of("discrete");
    }

    @Override
    protected Objective objective() {
        return Cases.minimalist();
    }

    @Override
    protected double[] initialPoint() {
        return new double[] {1.6, 0.8};
    }

    @Override
    protected Optimizer optimizer() {
        return Cases.optimizer(objective(), "normalised-gd", Map.of("stepSize", 0.05));
    }

    @Test
    void refusesOtherOptimizers() {
        Objective objective = objective();
        for (String type : List.of("gd", "sqrt-loss-gd", "rmsprop", "sam")) {
            Optimizer other = Cases.optimizer(objective, type, Map.of());
            ProcessProvider provider = provider();
            InvalidInput invalid = assertThrows(InvalidInput.class, () -> provider.create(
                    provider.schema().resolve(Map.of()), new Contexts.OfProcess("flow", objective, () -> other,
                    initialPoint(), Map.of(), Contexts.CREATION)), type);
            assertTrue(invalid.getMessage().contains("normalised-gd"), invalid.getMessage());
        }
    }
}
