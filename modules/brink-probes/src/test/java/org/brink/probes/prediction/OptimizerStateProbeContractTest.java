package org.brink.probes.prediction;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;

class OptimizerStateProbeContractTest extends PredictionContract {

    @Override
    protected ProbeProvider provider() {
        return new OptimizerStateProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("slot", "momentum", "coordinates", List.of(1)));
    }
}
