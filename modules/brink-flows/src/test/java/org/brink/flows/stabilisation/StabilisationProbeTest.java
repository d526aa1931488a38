package org.brink.flows.stabilisation;

import java.util.Map;
import org.brink.flows.rod.Cases;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.Process;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.Contexts;

class StabilisationProbeTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new StabilisationProbe();
    }

    @Override
    protected Objective objective() {
        return Cases.objective("valley", Map.of("slope", 0.01));
    }

    @Override
    protected double[] initialPoint() {
        return new double[] {0.1, 6.6};
    }

    @Override
    protected Process process(String name) {
        SelfStabilisationProvider provider = new SelfStabilisationProvider();
        return provider.create(provider.schema().resolve(Map.of()), new Contexts.OfProcess(name, objective(),
                () -> Cases.descent(objective(), 0.3), initialPoint(), Map.of(), Contexts.CREATION));
    }
}
