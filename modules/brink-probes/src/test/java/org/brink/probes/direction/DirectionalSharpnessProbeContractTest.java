package org.brink.probes.direction;

import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class DirectionalSharpnessProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new DirectionalSharpnessProbe();
    }
}
