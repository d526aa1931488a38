package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are continued, forked or taken again across their edits store the same bits. */
class EditsMemoryTest {

    /** The edge is reached at step {@value #EVENT}, so that an edit takes effect at 4, one at 14 and others between. */
    private static final long EVENT = 1;
    private static final String EDITS = """
            [ { "at": { "event": "edge-reached", "after": 3 }, "set": { "stepSize": 0.15 } },
              { "at": { "step": 9 },
                "optimizer": { "type": "adam", "params": { "stepSize": 0.02, "beta2": 0.9 } } },
              { "at": { "event": "edge-reached", "after": 13 }, "freeze": true },
              { "at": { "step": 20 }, "set": { "beta1": 0.5 } },
              { "at": { "step": 30 }, "freeze": false },
              { "at": { "step": 35 }, "optimizer": "nadam", "keep": true } ]""";
    private static final long STEPS = 45;

    private static final Map<String, Object> EDGE = Map.of("type", "edge-reached", "params",
            Map.of("channel", "preconditioned-sharpness", "units", "preconditioned"));

    @TempDir
    private Path folder;

    private static Experiment experiment() {
        Experiment plain = Trial.edge(2.2, 0.3, 0.2, STEPS,
                "\"loss\", \"iterate\", \"preconditioned-sharpness\", { \"type\": \"distance\", \"every\": 7 }");
        Experiment watched = ExperimentDocument.set(plain, "detectors", List.of(EDGE));
        return ExperimentDocument.set(ExperimentDocument.set(watched, "processes", List.of("discrete", "midpoint")),
                "edits", ExperimentDocument.rawValue(EDITS));
    }

    private Trial whole() throws Exception {
        Trial whole = Trial.run(folder, experiment());
        assertEquals(RunStatus.at(RunStatus.State.COMPLETED, STEPS, ""), whole.status());
        List<RunEvent> events = whole.data().events();
        assertEquals(EVENT, events.get(0).step());
        assertEquals(List.of(4L, 9L, 14L, 20L, 30L, 35L), events.stream().filter(e -> e.type().equals("edited"))
                .map(RunEvent::step).toList());
        return whole;
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

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 8, 9, 13, 14, 15, 20, 29, 31, 36, 44})
    void cancelledRunGoesOnWithTheSameBits(long step) throws Exception {
        Trial whole = whole();
        Trial part = cancelledAt(experiment(), step);
        assertEquals(RunStatus.at(RunStatus.State.CANCELLED, step, ""), part.status());
        assertEquals(step < 35, RunRecord.read(part.runDir()).warnings().stream().anyMatch(EditSchedule::isWarning));
        new ResumeTask(part.runDir(), OptionalLong.empty()).run(new RunControl(), Breakpoints.PAUSE,
                RunObserver.NONE);
        StoredBits.assertSameData(whole.runDir(), part.runDir());
        assertEquals(whole.data().events(), part.data().events().stream()
                .filter(event -> !List.of("cancelled", "resumed").contains(event.type())).toList());
        assertEquals(List.of(), RunRecord.read(part.runDir()).warnings());
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 1000", "4, 1000", "9, 3", "12, 1000", "14, 5", "15, 5", "25, 1000", "25, 8", "36, 10",
            "45, 1000"})
    void forkWithoutChangesIsItsParent(long step, long checkpoints) throws Exception {
        Trial parent = Trial.run(folder, experiment().withCheckpoints(OptionalLong.of(checkpoints)));
        Path fork = Files.createTempDirectory(folder, "fork");
        RunTask.fork(ForkRequest.of(parent.runDir(), step), fork, new RunControl(), Breakpoints.PAUSE,
                RunObserver.NONE).run();
        StoredBits.assertSameFrom(step, parent.runDir(), fork);
    }

    @Test
    void aForkOfAForkKnowsTheEventsOfBoth() throws Exception {
        Trial whole = whole();
        Path child = fork(ForkRequest.of(whole.runDir(), 10));
        Path grandchild = fork(ForkRequest.of(child, 12));
        StoredBits.assertSameFrom(12, whole.runDir(), grandchild);
        assertPositions(whole, grandchild, 12);
    }

    private Path fork(ForkRequest request) throws Exception {
        Path runDir = Files.createTempDirectory(folder, "fork");
        RunTask.fork(request, runDir, new RunControl(), Breakpoints.PAUSE, RunObserver.NONE).run();
        return runDir;
    }

    @Test
    void aNewEditWhoseStepLiesBehindTakesEffectWhereTheForkBegins() throws Exception {
        Trial whole = whole();
        ForkRequest request = ForkRequest.of(whole.runDir(), 18);
        Path fork = fork(request.withExperiment(ExperimentDocument.set(request.experiment(), "edits",
                ExperimentDocument.rawValue(EDITS.replace("{ \"at\": { \"step\": 20 }", """
                        { "at": { "step": 16 }, "set": { "stepSize": 0.01 } }, { "at": { "step": 20 }""")))));
        try (RunData data = RunFolders.open(fork)) {
            RunEvent edited = data.events().stream().filter(e -> e.type().equals("edited")).findFirst().orElseThrow();
            assertEquals(18, edited.step());
            assertTrue(edited.detail().contains("stepSize 0.02 → 0.01"), edited.detail());
        }
    }

    @Test
    void theTrajectoryIsTakenAgainWithItsEvents() throws Exception {
        Trial whole = whole();
        assertPositions(whole, whole.runDir(), 0);
    }

    private static void assertPositions(Trial whole, Path runDir, int first) throws Exception {
        double[] stored = whole.all("discrete.iterate");
        Trajectory.of(runDir).visit("discrete", LongStream.rangeClosed(first, STEPS).boxed().toList(),
                (step, process) -> {
                    double[] expected = new double[4];
                    System.arraycopy(stored, 4 * (int) step, expected, 0, 4);
                    assertArrayEquals(expected, process.position(), "step " + step);
                }, new RunControl(), step -> { });
    }
}
