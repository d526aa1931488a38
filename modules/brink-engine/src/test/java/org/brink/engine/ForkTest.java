package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.api.run.RunOrigin;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForkTest {

    @TempDir
    private Path folder;

    private static Experiment experiment() {
        return ExperimentDocument.set(Trial.edge(2.5, 0.3, 0.25, 200,
                "\"loss\", \"iterate\", \"distance\", { \"type\": \"spectrum\", \"every\": 7 }"), "processes",
                List.of("discrete", "midpoint"));
    }

    private Path fork(ForkRequest request) throws Exception {
        Path runDir = Files.createTempDirectory(folder, "fork");
        RunTask.fork(request, runDir, new RunControl(), Breakpoints.PAUSE, RunObserver.NONE).run();
        return runDir;
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "1, 1000", "77, 1000", "77, 50", "100, 50", "200, 1000"})
    void forkWithoutChangesIsItsParent(long step, long checkpoints) throws Exception {
        Trial parent = Trial.run(folder, experiment().withCheckpoints(OptionalLong.of(checkpoints)));
        Path fork = fork(ForkRequest.of(parent.runDir(), step));
        StoredBits.assertSameFrom(step, parent.runDir(), fork);
        try (RunData data = RunFolders.open(fork)) {
            assertEquals(Optional.of(new RunOrigin(parent.runDir().getFileName().toString(), step)), data.origin());
            assertEquals("forked", data.events().get(0).type());
            assertEquals(RunStatus.at(RunStatus.State.COMPLETED, 200, ""), data.status());
        }
    }

    @Test
    void forkOfAForkStandsOnItsOwnFeet() throws Exception {
        Trial parent = Trial.run(folder, experiment());
        Path child = fork(ForkRequest.of(parent.runDir(), 60));
        Path away = folder.resolve("away");
        Files.move(parent.runDir(), away);
        Path grandchild = fork(ForkRequest.of(child, 120));
        StoredBits.assertSameFrom(120, away, grandchild);
        InvalidInput before = assertThrows(InvalidInput.class, () -> ForkRequest.of(child, 59));
        assertTrue(before.getMessage().contains("from 60 to 200"), before.getMessage());
    }

    @Test
    void changesTakeEffectFromTheStepOn() throws Exception {
        Trial parent = Trial.run(folder, experiment());
        ForkRequest request = ForkRequest.of(parent.runDir(), 100);
        Experiment halved = ExperimentDocument.set(request.experiment(), "optimizer.params.stepSize", 0.125);
        Trial fork = open(fork(request.withExperiment(halved)));
        double[] before = Arrays.copyOfRange(parent.all("discrete.iterate"), 400, 408);
        double[] after = Arrays.copyOfRange(fork.all("discrete.iterate"), 0, 8);
        for (int i = 0; i < 4; i++) {
            assertEquals(before[i], after[i]);
            double whole = before[4 + i] - before[i];
            assertEquals(whole / 2, after[4 + i] - after[i], 1e-15 + 1e-9 * Math.abs(whole));
        }
        assertEquals(100, fork.steps("discrete.iterate")[0]);
    }

    @Test
    void newProcessesBeginWhereTheParentIs() throws Exception {
        Trial parent = Trial.run(folder, experiment());
        ForkRequest request = ForkRequest.of(parent.runDir(), 50);
        Experiment more = ExperimentDocument.set(request.experiment(), "processes", List.of("discrete", "midpoint",
                Map.of("type", "discrete", "name", "second")));
        Trial fork = open(fork(request.withExperiment(more)));
        assertArrayEquals(fork.all("discrete.iterate"), fork.all("second.iterate"));
    }

    @Test
    void refusesStepsThatAreNotThere() throws Exception {
        Trial parent = Trial.run(folder, experiment());
        assertThrows(InvalidInput.class, () -> ForkRequest.of(parent.runDir(), 201));
        ForkRequest request = ForkRequest.of(parent.runDir(), 150);
        InvalidInput shorter = assertThrows(InvalidInput.class,
                () -> request.withExperiment(request.experiment().withSteps(150)));
        assertTrue(shorter.getMessage().contains("more than 150"), shorter.getMessage());
        Experiment other = ExperimentDocument.set(request.experiment(), "objective.params.depth", 2L);
        InvalidInput size = assertThrows(InvalidInput.class, () -> fork(request.withExperiment(
                ExperimentDocument.set(other, "init", ExperimentDocument.rawValue(
                        "{\"type\": \"point\", \"params\": {\"values\": [1, 1]}}")))));
        assertTrue(size.getMessage().contains("4 coordinates"), size.getMessage());
    }

    @Test
    void cancelledForkLeavesNothing() throws Exception {
        Trial parent = Trial.run(folder, experiment());
        Path runDir = folder.resolve("cancelled");
        RunControl control = new RunControl();
        control.cancel();
        RunTask task = RunTask.fork(ForkRequest.of(parent.runDir(), 100), runDir, control, Breakpoints.PAUSE,
                RunObserver.NONE);
        assertThrows(CancellationException.class, task::run);
        assertTrue(Files.notExists(runDir));
    }

    private static Trial open(Path runDir) throws Exception {
        RunData data = RunFolders.open(runDir);
        return new Trial(runDir, data.status(), data);
    }

    @Test
    void theRangeTellsWhereAForkMayBeginAndFromWhereItIsRebuilt() throws Exception {
        Trial parent = Trial.run(folder, experiment().withCheckpoints(OptionalLong.of(50)));
        ForkRange range = ForkRange.of(parent.runDir());
        assertEquals(0, range.first());
        assertEquals(200, range.last());
        assertEquals(0, range.rebuiltFrom(49));
        assertEquals(100, range.rebuiltFrom(100));
        assertEquals(100, range.rebuiltFrom(149));
        assertEquals(150, range.rebuiltFrom(200));
        ForkRange ofTheFork = ForkRange.of(fork(ForkRequest.of(parent.runDir(), 77)));
        assertEquals(77, ofTheFork.first());
        assertEquals(77, ofTheFork.rebuiltFrom(90));
        assertThrows(InvalidInput.class, () -> ForkRange.of(folder.resolve("none")));
    }
}
