package org.brink.flows.stabilisation;

import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class StabilisationProbeTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new StabilisationProbe();
    }
}
