package org.brink.flows.central;

import java.util.List;
import java.util.Map;
import org.brink.optimizers.rmsprop.RmsPropProvider;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;
import org.brink.testkit.fixture.Contexts;

/** With RMSProp, whose step sizes adapt and soon reach the edge on this objective. */
class CentralFlowContractTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new CentralFlowProvider();
    }

    @Override
    protected Optimizer optimizer() {
        RmsPropProvider rule = new RmsPropProvider();
        return rule.create(objective(), rule.schema().resolve(Map.of("stepSize", 0.1, "beta2", 0.9)),
                Contexts.CREATION);
    }

    @Override
    protected List<String> before() {
        return List.of("discrete");
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("substeps", 2, "solveEverySubstep", true), Map.of("at", 3),
                Map.of("ablated", true), Map.of("preconditioner", "stationary", "substeps", 2));
    }
}
