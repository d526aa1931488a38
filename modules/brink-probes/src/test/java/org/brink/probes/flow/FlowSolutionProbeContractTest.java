package org.brink.probes.flow;

import org.brink.probes.ScalarProducts;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;

class FlowSolutionProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new FlowSolutionProbe();
    }

    @Override
    protected Objective objective() {
        return ScalarProducts.ofDepth(3);
    }
}
