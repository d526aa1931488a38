package org.brink.probes.basic;

import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class GradientNormProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new GradientNormProbe();
    }
}
