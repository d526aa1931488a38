package org.brink.flows.stable;

import java.util.List;
import java.util.Map;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;

class StableFlowContractTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new StableFlowProvider();
    }

    @Override
    protected List<String> before() {
        return List.of("discrete");
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("order", 5, "relativeTolerance", 1e-4), Map.of("method", "euler"),
                Map.of("method", "rk4", "at", 3), Map.of("stopAtEdge", true));
    }
}
