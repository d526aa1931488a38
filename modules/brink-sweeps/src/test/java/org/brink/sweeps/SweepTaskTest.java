package org.brink.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus.State;
import org.brink.engine.BrinkVersion;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunLock;
import org.brink.sweeps.SweepTable.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTaskTest {

    private static final String STEP_SIZES =
            "{\"path\":\"optimizer.params.stepSize\",\"values\":[0.05,0.1,0.2,1.0]},{\"seeds\":3}";

    @TempDir
    Path root;

    @Test
    void theTableHoldsWhatEveryRunMeasured() throws Exception {
        Path folder = root.resolve("s");
        SweepTable table = Sweeps.run(folder, Sweeps.experiment(STEP_SIZES), Keep.ALL).table();
        assertEquals(12, table.known());
        assertEquals(9, table.count(State.COMPLETED));
        assertEquals(3, table.count(State.DIVERGED));
        assertEquals(50, table.status(0).step().orElseThrow());
        assertTrue(table.status(11).detail().contains("grows"), table.status(11).detail());
        assertEquals(List.of("discrete.iterate.0", "discrete.iterate.1", "discrete.iterate.2", "discrete.iterate.3",
                "discrete.loss"), table.channels().subList(0, 5));
        try (RunData run = RunFolders.open(SweepFolder.open(folder).runDir(4, table.key(4)))) {
            double[] loss = new double[51];
            run.find("discrete.loss").orElseThrow().read(0, 51, loss);
            assertEquals(loss[50], table.value(4, "discrete.loss", Statistic.LAST).orElseThrow());
            assertEquals(Arrays.stream(loss).min().orElseThrow(),
                    table.value(4, "discrete.loss", Statistic.LEAST).orElseThrow());
            assertEquals(Arrays.stream(loss).max().orElseThrow(),
                    table.value(4, "discrete.loss", Statistic.MOST).orElseThrow());
        }
        assertEquals(12, Sweeps.content(folder.resolve("runs")).size());
        assertEquals(List.of(), Sweeps.content(folder.resolve("journal")));
        assertFalse(SweepFolder.open(folder).isBusy());
    }

    @Test
    void theTableDependsNeitherOnFoldersNorOnThreads() throws Exception {
        Experiment experiment = Sweeps.experiment(STEP_SIZES);
        Sweeps.run(root.resolve("kept"), experiment, Keep.ALL);
        Sweeps.run(root.resolve("bare"), experiment, Keep.NONE);
        SweepPlan plan = SweepPlan.of(experiment, root);
        new SweepTask(plan, SweepFolder.prepare(root.resolve("single"), plan, Optional.of(Keep.FAILED)),
                Selection.UNFINISHED, new SweepControl(), SweepObserver.NONE).run(new LocalExecutor(1, 1));
        Map<String, List<Byte>> bits = Sweeps.bits(root.resolve("kept"));
        assertEquals(bits, Sweeps.bits(root.resolve("bare")));
        assertEquals(bits, Sweeps.bits(root.resolve("single")));
        assertFalse(Files.exists(root.resolve("bare").resolve("runs")));
    }

    @Test
    void cancelKeepsWhatIsThereAndTheRestIsAllThatRunsAfterwards() throws Exception {
        Experiment experiment = Sweeps.experiment(STEP_SIZES);
        SweepPlan plan = SweepPlan.of(experiment, root);
        SweepFolder folder = SweepFolder.prepare(root.resolve("s"), plan, Optional.of(Keep.ALL));
        SweepControl control = new SweepControl();
        AtomicInteger seen = new AtomicInteger();
        SweepOutcome first = new SweepTask(plan, folder, Selection.UNFINISHED, control, new SweepObserver() {
            @Override
            public void finished(CellResult result) {
                if (seen.incrementAndGet() == 5) {
                    control.cancel();
                }
            }
        }).run(new LocalExecutor(1, 1));
        assertTrue(first.cancelled());
        assertEquals(5, first.table().known());
        assertEquals(5, folder.table().known());

        SweepOutcome second = Sweeps.run(folder.path(), experiment, Keep.ALL, Selection.MISSING);
        assertEquals(7, second.wanted());
        assertEquals(7, second.finished());
        Sweeps.run(root.resolve("undisturbed"), experiment, Keep.ALL);
        assertEquals(Sweeps.bits(root.resolve("undisturbed")), Sweeps.bits(folder.path()));
        assertEquals(0, Sweeps.run(folder.path(), experiment, Keep.ALL).wanted());
    }

    @Test
    void aPausedSweepBeginsNothingUntilItGoesOn() throws Exception {
        SweepPlan plan = SweepPlan.of(Sweeps.experiment(STEP_SIZES), root);
        SweepFolder folder = SweepFolder.prepare(root.resolve("s"), plan, Optional.of(Keep.NONE));
        SweepControl control = new SweepControl();
        Thread other = new Thread(control::resume);
        AtomicInteger finishedWhilePaused = new AtomicInteger();
        SweepOutcome outcome = new SweepTask(plan, folder, Selection.UNFINISHED, control, new SweepObserver() {
            @Override
            public void finished(CellResult result) {
                if (control.paused()) {
                    finishedWhilePaused.incrementAndGet();
                } else if (result.cell() == 3) {
                    control.pause();
                    // the only worker is this one: it would wait for ever if nobody let it go on
                    other.start();
                }
            }
        }).run(new LocalExecutor(1, 1));
        other.join();
        assertEquals(12, outcome.finished());
        assertEquals(0, finishedWhilePaused.get());
    }

    @Test
    void aChangedSweepTakesOverWhatItCan() throws Exception {
        Path sweeps = root.resolve("sweeps");
        Sweeps.run(sweeps.resolve("edge-0123456789"), Sweeps.experiment(STEP_SIZES), Keep.ALL);
        Experiment changed = Sweeps.experiment(
                "{\"path\":\"optimizer.params.stepSize\",\"values\":[0.3,0.2,0.1]},{\"seeds\":2}");
        SweepOutcome beside = Sweeps.run(sweeps.resolve("edge-9876543210"), changed, Keep.ALL);
        assertEquals(4, beside.reused());
        assertEquals(2, beside.finished());
        assertEquals(6, Sweeps.content(sweeps.resolve("edge-9876543210/runs")).size());
        SweepOutcome inPlace = Sweeps.run(sweeps.resolve("edge-0123456789"), changed, Keep.NONE);
        assertEquals(6, inPlace.reused(), "four of its own, two of its neighbour");
        Sweeps.run(root.resolve("fresh"), changed, Keep.NONE);
        Map<String, List<Byte>> bits = Sweeps.bits(root.resolve("fresh"));
        assertEquals(bits, Sweeps.bits(sweeps.resolve("edge-9876543210")));
        assertEquals(bits, Sweeps.bits(sweeps.resolve("edge-0123456789")));
    }

    @Test
    void cellsThatFailSayWhyAndRunAgainAlone() throws Exception {
        // an initial point of the wrong dimension is found out only when the parts are put together
        Experiment experiment = Sweeps.experiment("{\"path\":\"objective.params.depth\",\"values\":[4,3]},{\"seeds\":2}");
        SweepOutcome first = Sweeps.run(root.resolve("s"), experiment, Keep.FAILED);
        assertEquals(2, first.table().count(State.FAILED));
        assertTrue(first.table().status(2).detail().contains("init"), first.table().status(2).detail());
        SweepOutcome again = Sweeps.run(root.resolve("s"), experiment, Keep.FAILED, Selection.FAILED);
        assertEquals(2, again.wanted());
        assertEquals(0, Sweeps.run(root.resolve("s"), experiment, Keep.FAILED, Selection.MISSING).wanted());
    }

    @Test
    void twoProcessesDoNotWorkOnOneSweep() throws Exception {
        SweepPlan plan = SweepPlan.of(Sweeps.experiment(STEP_SIZES), root);
        SweepFolder folder = SweepFolder.prepare(root.resolve("s"), plan, Optional.empty());
        RunLock lock = RunLock.take(folder.path());
        try {
            assertTrue(folder.isBusy());
            assertThrows(InvalidInput.class, () -> Sweeps.run(folder.path(), Sweeps.experiment(STEP_SIZES), Keep.ALL));
        } finally {
            lock.close();
        }
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws Exception {
        Files.writeString(root.resolve("notes.txt"), "mine");
        SweepPlan plan = SweepPlan.of(Sweeps.experiment(STEP_SIZES), root);
        assertThrows(InvalidInput.class, () -> SweepFolder.prepare(root, plan, Optional.empty()));
        assertEquals(List.of(root.resolve("notes.txt")), Sweeps.content(root));
    }

    @Test
    void progressCountsToTheEnd() throws Exception {
        SweepPlan plan = SweepPlan.of(Sweeps.experiment(STEP_SIZES), root);
        SweepFolder folder = SweepFolder.prepare(root.resolve("s"), plan, Optional.of(Keep.NONE));
        SweepProgress[] last = new SweepProgress[1];
        new SweepTask(plan, folder, Selection.UNFINISHED, new SweepControl(), new SweepObserver() {
            @Override
            public void progress(SweepProgress progress) {
                last[0] = progress;
            }
        }).run(new LocalExecutor());
        assertEquals(1, last[0].fraction());
        assertEquals(12, last[0].finished());
        assertEquals(0, last[0].running());
        assertEquals(0, last[0].secondsLeft().orElseThrow());
    }

    @Test
    void anObserverThatThrowsDoesNotHurt() throws Exception {
        SweepPlan plan = SweepPlan.of(Sweeps.experiment(STEP_SIZES), root);
        SweepFolder folder = SweepFolder.prepare(root.resolve("s"), plan, Optional.of(Keep.NONE));
        SweepOutcome outcome = new SweepTask(plan, folder, Selection.UNFINISHED, new SweepControl(),
                new SweepObserver() {
                    @Override
                    public void finished(CellResult result) {
                        throw new IllegalStateException("a fault of the window");
                    }
                }).run(new LocalExecutor(2, 1));
        assertEquals(12, outcome.finished());
        assertEquals(BrinkVersion.current(), folder.version());
    }
}
