package org.brink.probes.average;

import java.util.List;
import java.util.Map;
import org.brink.probes.ObjectiveWithData;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class PredictionAverageContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new PredictionAverageProbe();
    }

    @Override
    protected Objective objective() {
        return ObjectiveWithData.regression();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("examples", "test", "burnIn", 5L, "window", 4L));
    }
}
