package org.brink.probes.spectrum;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class SmallestEigenvaluesProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new SmallestEigenvaluesProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("k", 2L));
    }
}
