package org.brink.probes.data;

import java.util.List;
import java.util.Map;
import org.brink.probes.ObjectiveWithData;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class OutputsProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new OutputsProbe();
    }

    @Override
    protected Objective objective() {
        return ObjectiveWithData.regression();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("examples", "test", "indices", List.of(4L, 0L)));
    }
}
