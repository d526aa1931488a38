package org.brink.probes.spectrum;

import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class LayerSharpnessProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new LayerSharpnessProbe();
    }
}
