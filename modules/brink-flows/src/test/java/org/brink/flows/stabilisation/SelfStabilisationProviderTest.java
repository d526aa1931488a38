package org.brink.flows.stabilisation;

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

class SelfStabilisationProviderTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new SelfStabilisationProvider();
    }

    @Override
    protected List<String> before() {
        return List.of("discrete");
    }

    @Override
    protected Objective objective() {
        return Cases.objective("valley", Map.of("slope", 0.01));
    }

    @Override
    protected double[] initialPoint() {
        return new double[] {0.1, 6.6};
    }

    @Override
    protected Optimizer optimizer() {
        return Cases.descent(objective(), 0.3);
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("at", 2));
    }

    @Test
    void refusesOtherRulesThanGradientDescent() {
        Objective objective = objective();
        Optimizer momentum = Cases.optimizer(objective, "momentum", Map.of());
        ProcessProvider provider = provider();
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> provider.create(
                provider.schema().resolve(Map.of()), new Contexts.OfProcess("flow", objective, () -> momentum,
                initialPoint(), Map.of(), Contexts.CREATION)));
        assertTrue(invalid.getMessage().contains("without momentum"), invalid.getMessage());
    }
}
