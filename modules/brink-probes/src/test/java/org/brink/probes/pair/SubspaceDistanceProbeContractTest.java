package org.brink.probes.pair;

import java.util.List;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class SubspaceDistanceProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new SubspaceDistanceProbe();
    }

    @Override
    protected List<String> processes() {
        return List.of("discrete", "midpoint", "central flow");
    }
}
