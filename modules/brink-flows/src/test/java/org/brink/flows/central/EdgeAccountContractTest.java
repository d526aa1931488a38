package org.brink.flows.central;

import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class EdgeAccountContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new EdgeAccountProbe();
    }
}
