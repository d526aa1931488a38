package org.brink.flows.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.brink.flows.rod.Cases;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;
import org.junit.jupiter.api.Test;

class RootLossFlowProviderTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new RootLossFlowProvider();
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
        return Cases.optimizer(objective(), "sqrt-loss-gd", Map.of("stepSize", 0.05));
    }

    @Test
    void findsTheStepSizeWhateverTheLeastLossIs() {
        Objective objective = objective();
        StepLength.Asked asked = new StepLength.Asked(objective, initialPoint());
        for (double minimum : new double[] {0, -0.3}) {
            Optimizer optimizer = Cases.optimizer(objective, "sqrt-loss-gd",
                    Map.of("stepSize", 0.07, "minimum", minimum));
            assertEquals(0.07, StepLength.ROOT_LOSS.of(optimizer, 0, asked).orElseThrow(), 1e-12);
        }
        for (String other : List.of("gd", "normalised-gd", "momentum", "adam")) {
            Optimizer optimizer = Cases.optimizer(objective, other, Map.of());
            assertFalse(StepLength.ROOT_LOSS.of(optimizer, 0, asked).isPresent(), other);
        }
    }
}
