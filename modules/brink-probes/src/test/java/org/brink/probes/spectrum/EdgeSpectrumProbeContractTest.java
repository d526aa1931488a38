package org.brink.probes.spectrum;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class EdgeSpectrumProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new EdgeSpectrumProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("above", 0.1, "k", 2L), Map.of("order", "rank", "limit", 2L, "above", 0.0));
    }
}
