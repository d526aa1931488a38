package org.brink.probes.sam;

import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class SamEdgeProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new SamEdgeProbe();
    }
}
