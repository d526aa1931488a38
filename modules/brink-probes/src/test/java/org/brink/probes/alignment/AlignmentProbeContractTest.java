package org.brink.probes.alignment;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class AlignmentProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new AlignmentProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("k", 1L, "tolerance", 1e-9));
    }
}
