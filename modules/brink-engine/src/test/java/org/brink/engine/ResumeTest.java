package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.Checkpoints;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {

    private static final String PROBES = """
            "loss", "gradient-norm", "iterate", { "type": "sharpness", "params": { "eigenvector": true } },
            { "type": "spectrum", "every": 7 }""";

    @TempDir
    private Path folder;

    private static Experiment experiment(long steps) {
        return ExperimentDocument.set(Trial.edge(2.5, 0.3, 0.25, steps, PROBES), "processes",
                List.of("discrete", "midpoint"));
    }

    private static Experiment withCheckpoints(Experiment experiment, long every) {
        return experiment.withCheckpoints(OptionalLong.of(every));
    }

    /** Cancels itself after an exact step. */
    private Trial cancelledAt(Experiment experiment, long step) throws Exception {
        RunControl control = new RunControl();
        control.pause();
        for (long i = 0; i <= step; i++) {
            control.stepOnce();
        }
        return Trial.run(folder, experiment, control, new RunObserver() {
            @Override
            public void paused(long at) {
                control.cancel();
            }
        });
    }

    private static RunStatus resume(Path runDir) {
        return resume(runDir, OptionalLong.empty());
    }

    private static RunStatus resume(Path runDir, OptionalLong steps) {
        return new ResumeTask(runDir, steps).run(new RunControl(), Breakpoints.PAUSE, RunObserver.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 6, 7, 150, 299})
    void cancelledRunGoesOnWithTheSameBits(long step) throws Exception {
        Trial whole = Trial.run(folder, experiment(300));
        Trial part = cancelledAt(experiment(300), step);
        assertEquals(RunStatus.at(RunStatus.State.CANCELLED, step, ""), part.status());
        assertEquals(RunStatus.at(RunStatus.State.COMPLETED, 300, ""), resume(part.runDir()));
        StoredBits.assertSameData(whole.runDir(), part.runDir());
        Map<Boolean, List<RunEvent>> events = part.data().events().stream().collect(
                Collectors.partitioningBy(event -> List.of("cancelled", "resumed").contains(event.type())));
        assertEquals(List.of("cancelled", "resumed"), events.get(true).stream().map(RunEvent::type).toList());
        assertEquals(whole.data().events(), events.get(false));
        assertEquals(300, RunRecord.read(part.runDir()).stepsTaken());
    }

    @Test
    void runWithoutCheckpointsBeginsAgain() throws Exception {
        Trial whole = Trial.run(folder, experiment(100));
        Trial part = cancelledAt(experiment(100), 40);
        for (long step : new Checkpoints(part.runDir()).steps()) {
            new Checkpoints(part.runDir()).delete(step);
        }
        resume(part.runDir());
        StoredBits.assertSameData(whole.runDir(), part.runDir());
    }

    @Test
    void rowsThatGotLostComeAgainFromAnEarlierCheckpoint() throws Exception {
        Experiment experiment = withCheckpoints(experiment(100), 10);
        Trial whole = Trial.run(folder, experiment);
        Trial part = cancelledAt(experiment, 57);
        try (RandomAccessFile file = new RandomAccessFile(
                part.runDir().resolve("data/discrete/every-1/loss.f64").toFile(), "rw")) {
            file.setLength(8 * 33 + 5);
        }
        Path damaged = part.runDir().resolve("checkpoints/30.npz");
        Files.write(damaged, new byte[] {'P', 'K', 3, 4, 0, 0});
        RunStatus status = resume(part.runDir());
        assertEquals(RunStatus.State.COMPLETED, status.state());
        StoredBits.assertSameData(whole.runDir(), part.runDir());
        assertEquals(20, part.data().events().stream().filter(e -> e.type().equals("resumed")).findAny()
                .orElseThrow().step());
    }

    @Test
    void completeRunTakesMoreSteps() throws Exception {
        Trial whole = Trial.run(folder, experiment(250));
        Trial part = Trial.run(folder, experiment(100));
        assertEquals(RunStatus.at(RunStatus.State.COMPLETED, 250, ""),
                resume(part.runDir(), OptionalLong.of(250)));
        StoredBits.assertSameData(whole.runDir(), part.runDir());
        try (RunData again = RunFolders.open(part.runDir())) {
            assertEquals(250, again.experiment().steps());
        }
    }

    @Test
    void checkpointsAreKeptWhereTheExperimentWantsThem() throws Exception {
        Trial run = Trial.run(folder, withCheckpoints(experiment(100), 30));
        assertEquals(List.of(30L, 60L, 90L, 100L), new Checkpoints(run.runDir()).steps());
        assertEquals(List.of(100L), new Checkpoints(Trial.run(folder, experiment(100)).runDir()).steps());
    }

    @Test
    void stoppedRunGoesOnPastTheStep() throws Exception {
        Experiment whole = Trial.edge(2.5, 0.3, 0.2, 60, "\"loss\", \"iterate\"");
        Experiment stopped = ExperimentDocument.set(whole, "stop", ExperimentDocument.rawValue(
                "[{ \"type\": \"loss-below\", \"params\": { \"value\": 0.05 } }]"));
        Trial run = Trial.run(folder, stopped);
        assertEquals(RunStatus.State.STOPPED, run.status().state());
        long first = run.status().step().orElseThrow();
        RunStatus again = resume(run.runDir());
        assertEquals(RunStatus.State.STOPPED, again.state());
        assertTrue(again.step().orElseThrow() > first, again.describe());
        Trial undisturbed = Trial.run(folder, whole);
        double[] part = run.all("discrete.iterate");
        assertArrayEquals(Arrays.copyOf(undisturbed.all("discrete.iterate"), part.length), part);
    }

    @Test
    void refusesWhatCannotGoOn() throws Exception {
        Trial complete = Trial.run(folder, experiment(20));
        assertRefused("complete", complete.runDir(), OptionalLong.empty());
        assertRefused("at least 20", complete.runDir(), OptionalLong.of(10));
        Trial diverged = Trial.run(folder, Trial.edge(3, 0.3, 0.25, 100, "\"loss\""));
        assertRefused("diverged", diverged.runDir(), OptionalLong.of(200));
        assertThrows(InvalidInput.class, () -> new ResumeTask(folder, OptionalLong.empty()));
    }

    private static void assertRefused(String why, Path runDir, OptionalLong steps) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new ResumeTask(runDir, steps));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    @Test
    void refusesMoreStepsWhereTheOldOnesWouldHaveBeenOthers() throws Exception {
        Experiment cosine = ExperimentDocument.set(experiment(50), "optimizer.params.schedule", "cosine");
        Trial run = Trial.run(folder, cosine);
        ResumeTask task = new ResumeTask(run.runDir(), OptionalLong.of(80));
        InvalidInput refused = assertThrows(InvalidInput.class,
                () -> task.run(new RunControl(), Breakpoints.PAUSE, RunObserver.NONE));
        assertTrue(refused.getMessage().contains("schedule"), refused.getMessage());
        assertEquals(50, run.data().status().step().orElseThrow());
        assertFalse(Files.exists(run.runDir().resolve("lock")));
    }
}
