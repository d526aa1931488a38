package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.brink.spi.probe.ProbeCost;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.MeasurementCost;
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
    void growingChannelsEventsAndCostsAreKept() throws Exception {
        List<RunEvent> heard = new ArrayList<>();
        Trial trial = Trial.run(folder, experiment("""
                { "type": "test-growing", "name": "my", "every": 5, "processes": ["gd"] }, "loss\"""", "")
                .withSteps(30), new RunControl(), new RunObserver() {
                    @Override
                    public void event(RunEvent e) {
                        heard.add(e);
                    }
                });
        StoredSeries levels = trial.data().find("gd.my-levels").orElseThrow();
        assertEquals(7, levels.rows());
        int[] lengths = new int[7];
        levels.readLengths(0, 7, lengths);
        assertArrayEquals(new int[] {0, 0, 1, 1, 2, 2, 3}, lengths);
        double[] values = new double[9];
        levels.read(0, 7, values);
        assertArrayEquals(new double[] {10, 15, 20, 20, 25, 25, 30, 30, 30}, values);
        assertEquals(List.of(new RunEvent(10, "gd", "level-added", "level 0 was added"),
                new RunEvent(20, "gd", "level-added", "level 1 was added"),
                new RunEvent(30, "gd", "level-added", "level 2 was added")), trial.data().events());
        assertEquals(trial.data().events(), heard);
        RunRecord record = RunRecord.read(trial.runDir());
        assertEquals(List.of(new MeasurementCost("probes[0]", "test-growing", "gd", new ProbeCost(7, 3.5))),
                record.costs());
        assertTrue(record.warnings().get(0).startsWith("gd.my-levels-converged has a 0 at 1 of 7 observed steps"),
                record.warnings().toString());
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
