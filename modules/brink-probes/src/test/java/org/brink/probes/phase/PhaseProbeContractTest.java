package org.brink.probes.phase;

import java.util.List;
import java.util.Map;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.MomentumDescent;

class PhaseProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new PhaseProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("longest", 4L), Map.of("longest", 3L, "exponent", false), Map.of("longest", 3L, "monotonic", "distance"));
    }

    @Override
    protected Optimizer optimizer() {
        return new MomentumDescent(3, 0.3, 0);
    }
}
