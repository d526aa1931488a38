package org.brink.probes.prediction;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;

class ModeDisplacementProbeContractTest extends PredictionContract {

    @Override
    protected ProbeProvider provider() {
        return new ModeDisplacementProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of());
    }
}
