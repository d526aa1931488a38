package org.brink.probes.prediction;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;

class FlowPredictionProbeContractTest extends PredictionContract {

    @Override
    protected ProbeProvider provider() {
        return new FlowPredictionProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("coordinates", List.of(2, 0)));
    }
}
