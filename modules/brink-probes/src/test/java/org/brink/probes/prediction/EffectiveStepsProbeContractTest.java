package org.brink.probes.prediction;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;

class EffectiveStepsProbeContractTest extends PredictionContract {

    @Override
    protected ProbeProvider provider() {
        return new EffectiveStepsProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("coordinates", List.of(1)));
    }
}
