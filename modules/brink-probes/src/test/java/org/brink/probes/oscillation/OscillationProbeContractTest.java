package org.brink.probes.oscillation;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class OscillationProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new OscillationProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("k", 1L, "window", 7L), Map.of("k", 2L, "tolerance", 1e-9));
    }
}
