package org.brink.probes.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.Channel;
import org.brink.spi.process.ObservedProcess;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class ProcessDistancesTest {

    private static ObservedProcess at(double x, double y) {
        PlainProcess process = new PlainProcess("p", new CoupledQuartic(0, 1, 1), new MomentumDescent(2, 0.1, 0),
                new double[] {x, y});
        process.prepare(0);
        return process;
    }

    @Test
    void measuresEveryPairInOrder() {
        ProcessDistances probe = new ProcessDistances(List.of("discrete", "midpoint", "Central flow"));
        assertEquals(List.of("distance-discrete-midpoint", "distance-discrete-central-flow",
                "distance-midpoint-central-flow"), probe.channels().stream().map(Channel::name).toList());
        List<ObservedProcess> processes = List.of(at(0, 0), at(3, 4), at(3, -1));
        RecordingRow row = new RecordingRow(probe.channels());
        probe.observe(new FixedInstant(1, processes.get(0), processes), row);
        assertEquals(5, row.get("distance-discrete-midpoint")[0]);
        assertEquals(Math.sqrt(10), row.get("distance-discrete-central-flow")[0]);
        assertEquals(5, row.get("distance-midpoint-central-flow")[0]);
    }

    @Test
    void refusesWhatItCannotCompareOrName() {
        refuses("at least two processes", "discrete");
        refuses("tell them apart", "a", "b-c", "a-b", "c");
        refuses("a letter", "discrete", "β");
    }

    private static void refuses(String expected, String... processes) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new ProcessDistances(List.of(processes)));
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    }
}
