package org.brink.probes.progressive;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class ProgressiveSharpeningProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new ProgressiveSharpeningProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("tolerance", 1e-9));
    }
}
