package org.brink.probes.basic;

import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class DistanceProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new DistanceProbe();
    }
}
