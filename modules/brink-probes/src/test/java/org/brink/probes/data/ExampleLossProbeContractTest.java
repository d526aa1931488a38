package org.brink.probes.data;

import java.util.List;
import java.util.Map;
import org.brink.probes.ObjectiveWithData;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class ExampleLossProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new ExampleLossProbe();
    }

    @Override
    protected Objective objective() {
        return ObjectiveWithData.regression();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("examples", "test", "indices", List.of(1L)));
    }
}
