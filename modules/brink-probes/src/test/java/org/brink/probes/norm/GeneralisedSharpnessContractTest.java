package org.brink.probes.norm;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class GeneralisedSharpnessContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new GeneralisedSharpnessProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("norm", "spectral"), Map.of("norm", "euclidean", "starts", 0L));
    }
}
