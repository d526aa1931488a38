package org.brink.probes.average;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class IterateAverageContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new IterateAverageProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("burnIn", 5L, "window", 4L));
    }
}
