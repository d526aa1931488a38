package org.brink.probes.spectrum;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class SpectrumProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new SpectrumProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("k", 1L), Map.of("k", 2L, "tolerance", 1e-9, "maxProducts", 7L));
    }
}
