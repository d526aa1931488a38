package org.brink.probes.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.probes.ObjectiveWithData;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.Process;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class OutputDistanceProbeContractTest extends ProbeContract {

    @Override
    protected ProbeProvider provider() {
        return new OutputDistanceProbe();
    }

    @Override
    protected Objective objective() {
        return ObjectiveWithData.regression();
    }

    @Override
    protected List<String> processes() {
        return List.of("discrete", "flow");
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("examples", "test"));
    }

    private static double model(Dataset data, int example, double[] w) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += data.x()[3 * example + i] * w[i];
        }
        return Math.tanh(sum);
    }

    @Test
    void isTheRootMeanSquareOverAllExamples() {
        double[] a = {0.7, -0.2, 0.4};
        double[] b = {0.5, 0.1, -0.3};
        Process first = new PlainProcess("discrete", objective(), optimizer(), a);
        Process second = new PlainProcess("flow", objective(), optimizer(), b);
        first.prepare(0);
        second.prepare(0);
        Probe probe = create(Map.of());
        RecordingRow row = new RecordingRow(probe.channels());
        probe.observe(new FixedInstant(0, first, List.of(first, second)), row);
        Dataset data = ObjectiveWithData.split().train();
        double sum = 0;
        for (int i = 0; i < data.count(); i++) {
            sum += Math.pow(model(data, i, a) - model(data, i, b), 2);
        }
        assertEquals(Math.sqrt(sum / data.count()), row.get("output-distance-discrete-flow")[0], 1e-15);
    }
}
