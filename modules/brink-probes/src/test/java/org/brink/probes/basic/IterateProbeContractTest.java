package org.brink.probes.basic;

import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class IterateProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new IterateProbe();
    }
}
