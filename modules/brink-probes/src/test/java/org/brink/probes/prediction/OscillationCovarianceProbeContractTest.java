package org.brink.probes.prediction;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;

class OscillationCovarianceProbeContractTest extends PredictionContract {

    @Override
    protected ProbeProvider provider() {
        return new OscillationCovarianceProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of());
    }
}
