package org.brink.flows.rod;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.Process;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class RodProbeTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new RodProbe();
    }

    @Override
    protected Objective objective() {
        return Cases.objective("quartic", Map.of("sharpness", 22.0, "quartic", 1.0));
    }

    @Override
    protected double[] initialPoint() {
        return new double[] {0.05};
    }

    @Override
    protected Process process(String name) {
        RodFlowProvider provider = new RodFlowProvider();
        return provider.create(provider.schema().resolve(Map.of()), new Contexts.OfProcess(name, objective(),
                () -> Cases.descent(objective(), 0.1), initialPoint(), Map.of(), Contexts.CREATION));
    }

    @Test
    void countsEveryGradientAndSeesBothEnds() {
        Probe probe = create(Map.of());
        RecordingRow row = new RecordingRow(probe.channels());
        run().follow(300, at -> {
            if (at.step() == 299) {
                probe.observe(at, row);
            }
        });
        // Σ = (S − 2/η)/Q = 2
        assertEquals(2 * Math.sqrt(2), row.get("rod-extents")[0], 1e-9);
        // four substeps of two stages: three gradients and three products each
        assertEquals(4 * 2 * (3 + 2 * 3), row.get("rod-cost")[0]);
    }
}
