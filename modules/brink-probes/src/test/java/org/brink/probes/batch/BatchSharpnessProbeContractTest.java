package org.brink.probes.batch;

import java.util.List;
import java.util.Map;
import org.brink.probes.ObjectiveWithData;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class BatchSharpnessProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new BatchSharpnessProbe();
    }

    @Override
    protected Objective objective() {
        return ObjectiveWithData.regression();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("batchSize", 3L, "batches", 5L));
    }
}
