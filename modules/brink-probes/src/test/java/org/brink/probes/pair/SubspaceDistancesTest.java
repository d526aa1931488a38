package org.brink.probes.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.probe.Probe;
import org.brink.spi.process.ObservedProcess;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class SubspaceDistancesTest {

    private static final CoupledQuartic QUADRATIC = new CoupledQuartic(0, 1, 7, 3);

    private static ObservedProcess at(String name, double... w) {
        PlainProcess process = new PlainProcess(name, QUADRATIC, new MomentumDescent(3, 0.1, 0), w);
        process.prepare(0);
        return process;
    }

    private static Probe probe(long k, String... processes) {
        SubspaceDistanceProbe provider = new SubspaceDistanceProbe();
        return provider.create(provider.schema().resolve(Map.of("k", k)),
                new Contexts.OfProbe(QUADRATIC, new double[3], List.of(processes), Contexts.CREATION));
    }

    @Test
    void splitsTheDistanceAlongTheAxesOfAQuadratic() {
        List<ObservedProcess> processes = List.of(at("gd", 0, 0, 0), at("flow", 5, 4, 3), at("rod", 0, 0, -2));
        for (long k = 1; k <= 3; k++) {
            Probe probe = probe(k, "gd", "flow", "rod");
            RecordingRow row = new RecordingRow(probe.channels());
            probe.observe(new FixedInstant(0, processes.get(0), processes), row);
            row.all();
            // the sharpest directions are the second, the third and the first axis
            assertEquals(k == 1 ? 4 : k == 2 ? 5 : Math.sqrt(50), row.get("along-gd-flow")[0], 1e-14);
            assertEquals(k == 1 ? Math.sqrt(34) : k == 2 ? 5 : 0, row.get("across-gd-flow")[0], 1e-14);
            assertEquals(k == 1 ? 0 : 2, row.get("along-gd-rod")[0], 1e-14);
            assertEquals(k == 1 ? 2 : 0, row.get("across-gd-rod")[0], 1e-14);
            assertEquals(1, row.get("subspace-converged")[0]);
        }
    }

    @Test
    void refusesWhatItCannotCompareOrName() {
        assertTrue(assertThrows(InvalidInput.class, () -> probe(1, "gd")).getMessage().contains("at least two"));
        assertTrue(assertThrows(InvalidInput.class, () -> probe(1, "gd", "a-b", "a_b")).getMessage()
                .contains("tell them apart"));
    }
}
