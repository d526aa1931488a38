package org.brink.probes.lyapunov;

import java.util.List;
import java.util.Map;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.MomentumDescent;

class LyapunovProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new LyapunovProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("transient", 12L));
    }

    @Override
    protected Optimizer optimizer() {
        return new MomentumDescent(3, 0.3, 0);
    }
}
