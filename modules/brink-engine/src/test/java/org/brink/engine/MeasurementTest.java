package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is observed, when, and under which name. */
class MeasurementTest {

    @TempDir
    private Path folder;

    private static Experiment experiment(String probes, String stop) {
        return ExperimentDocument.parse("""
                { "brink": 1, "objective": "scalar-product", "seed": 11,
                  "init": { "type": "tied", "params": { "x": 2.5, "y": 0.3 } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
                  "processes": [ { "type": "discrete", "name": "gd" },
                                 { "type": "midpoint", "params": { "source": "gd" } } ],
                  "probes": [ %s ], "steps": 100, "stop": [ %s ] }
                """.formatted(probes, stop), "measured");
    }

    @Test
    void probesObserveTheirProcessesAtTheirSteps() throws Exception {
        Trial trial = Trial.run(folder, experiment("""
                "loss", { "type": "iterate", "every": 30 }, { "type": "gradient-norm", "processes": ["midpoint"] },
                { "type": "loss", "name": "coarse", "every": 30, "processes": ["gd"] }, "test-gap\"""", ""));
        assertEquals(List.of("gd.loss", "gd.iterate", "gd.coarse-loss", "midpoint.loss", "midpoint.gradient-norm",
                "midpoint.iterate", "run.gap"), trial.data().series().stream().map(StoredSeries::id).toList());
        assertArrayEquals(LongStream.rangeClosed(0, 100).toArray(), trial.steps("gd.loss"));
        assertArrayEquals(LongStream.rangeClosed(1, 100).toArray(), trial.steps("midpoint.loss"),
                "there is no midpoint at step 0");
        assertArrayEquals(new long[] {0, 30, 60, 90}, trial.steps("gd.iterate"));
        assertArrayEquals(new long[] {30, 60, 90}, trial.steps("midpoint.iterate"));
        assertArrayEquals(LongStream.rangeClosed(1, 100).toArray(), trial.steps("run.gap"),
                "a probe of the whole run needs all processes");
        assertEquals(trial.all("gd.loss")[60], trial.all("gd.coarse-loss")[2]);
    }

    @Test
    void valuesBelongToTheInstant() throws Exception {
        Trial trial = Trial.run(folder, experiment("\"iterate\", \"loss\", \"test-gap\"", ""));
        double[] w = trial.all("gd.iterate");
        double[] midpoints = trial.all("midpoint.iterate");
        double[] losses = trial.all("gd.loss");
        double[] gaps = trial.all("run.gap");
        for (int step = 0; step < 100; step++) {
            double product = w[4 * step] * w[4 * step + 1] * w[4 * step + 2] * w[4 * step + 3];
            assertEquals(0.5 * (1 - product) * (1 - product), losses[step], 1e-14);
            if (step > 0) {
                double mean = 0.25 * (w[4 * step - 4] + 2 * w[4 * step] + w[4 * step + 4]);
                assertEquals(mean, midpoints[4 * (step - 1)], 1e-14);
                assertEquals(w[4 * step] - midpoints[4 * (step - 1)], gaps[step - 1], 0.0);
            }
        }
    }

    @Test
    void aStopRuleEndsTheRunAndTheStepIsKept() throws Exception {
        Trial trial = Trial.run(folder, experiment("\"loss\"",
                "{ \"type\": \"loss-below\", \"params\": { \"value\": 1e-3 } }").withSteps(20_000));
        assertEquals(RunStatus.State.STOPPED, trial.status().state());
        double[] losses = trial.all("gd.loss");
        assertEquals(losses.length - 1, trial.status().step().orElseThrow());
        assertTrue(losses[losses.length - 1] < 1e-3);
        for (int i = 0; i < losses.length - 1; i++) {
            assertTrue(losses[i] >= 1e-3);
        }
        assertEquals("stopped", trial.data().events().get(0).type());
    }

    @Test
    void theRecordSaysHowTheRunWasMade() throws Exception {
        Trial trial = Trial.run(folder, experiment("\"sharpness\"", ""));
        RunRecord record = RunRecord.read(trial.runDir());
        assertEquals(RunStatus.at(RunStatus.State.COMPLETED, 100, ""), record.status());
        assertEquals(100, record.stepsTaken());
        assertEquals(11, record.seed());
        assertTrue(record.stepsPerSecond().orElseThrow() > 0);
        assertEquals("..", record.experimentFolder());
        assertEquals(List.of(), record.warnings());
        assertTrue(record.environment().brink().matches("\\d+\\.\\d+\\.\\d+.*"), record.environment().brink());
        assertTrue(record.citations().stream().anyMatch(c -> c.text().contains("inimalist")),
                "sources of the objective are named");
        assertEquals(record.citations().size(), record.citations().stream().distinct().count());
    }
}
