package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunControlTest {

    private static final long FOR_EVER = 1_000_000_000_000L;

    @TempDir
    private Path folder;

    private final RunControl control = new RunControl();
    private final BlockingQueue<Long> pauses = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> progress = new LinkedBlockingQueue<>();
    private Path runDir;

    @BeforeEach
    void makeFolder() throws Exception {
        runDir = Files.createTempDirectory(folder, "run");
    }

    private CompletableFuture<RunStatus> start(long steps) {
        RunObserver observer = new RunObserver() {
            @Override
            public void paused(long step) {
                pauses.add(step);
            }

            @Override
            public void progress(long step, long planned) {
                progress.add(step);
            }
        };
        RunTask task = new RunTask(Trial.edge(2.5, 0.3, 0.2, steps, "\"loss\", {\"type\":\"iterate\",\"every\":1000}"),
                folder, runDir, control, observer);
        return CompletableFuture.supplyAsync(task::run);
    }

    private long nextPause() throws InterruptedException {
        Long step = pauses.poll(30, TimeUnit.SECONDS);
        assertTrue(step != null, "no pause in time");
        return step;
    }

    @Test
    void aPausedRunTakesSingleStepsAndGoesOn() throws Exception {
        control.pause();
        CompletableFuture<RunStatus> run = start(2000);
        assertEquals(0, nextPause());
        try (RunData data = RunFolders.open(runDir)) {
            assertEquals(0, data.find("discrete.loss").orElseThrow().rows());
            for (int step = 0; step < 5; step++) {
                control.stepOnce();
                assertEquals(step, nextPause());
                assertEquals(step + 1, data.find("discrete.loss").orElseThrow().rows(), "all is flushed at a pause");
                assertTrue(control.paused());
            }
            control.stepOnce();
            assertEquals(5, nextPause());
            assertEquals(RunStatus.at(RunStatus.State.RUNNING, 5, ""), data.status());
            control.resume();
            assertEquals(RunStatus.at(RunStatus.State.COMPLETED, 2000, ""), run.get());
            assertEquals(2001, data.find("discrete.loss").orElseThrow().rows());
        }
        Trial undisturbed = Trial.run(folder, Trial.edge(2.5, 0.3, 0.2, 2000, "\"loss\""));
        Trial stepped = new Trial(runDir, run.get(), RunFolders.open(runDir));
        assertArrayEquals(undisturbed.all("discrete.loss"), stepped.all("discrete.loss"), "pauses change no bit");
    }

    @Test
    void aRunningRunPausesAndIsCancelledWhilePaused() throws Exception {
        CompletableFuture<RunStatus> run = start(FOR_EVER);
        Long first = progress.poll(30, TimeUnit.SECONDS);
        while (first != null && first == 0) {
            // on a busy machine the first step alone may take as long as the time between two reports
            first = progress.poll(30, TimeUnit.SECONDS);
        }
        assertTrue(first != null && first > 0, "progress is reported while the run goes on");
        control.pause();
        long at = nextPause();
        assertFalse(run.isDone());
        control.cancel();
        RunStatus status = run.get();
        assertEquals(RunStatus.at(RunStatus.State.CANCELLED, at, ""), status);
        try (RunData data = RunFolders.open(runDir)) {
            assertEquals(status, data.status());
            assertEquals(at + 1, data.find("discrete.loss").orElseThrow().rows());
        }
        assertTrue(control.cancelled());
    }

    @Test
    void aRunIsCancelledBeforeItsFirstStep() throws Exception {
        control.cancel();
        assertEquals(RunStatus.beforeFirstStep(RunStatus.State.CANCELLED, ""), start(FOR_EVER).get());
    }

    @Test
    void anInterruptedThreadCancelsAPausedRunAndLosesNothing() throws Exception {
        control.pause();
        CompletableFuture<RunStatus> result = new CompletableFuture<>();
        RunTask task = new RunTask(Trial.edge(2.5, 0.3, 0.2, FOR_EVER, "\"loss\""), folder, runDir, control,
                new RunObserver() {
                    @Override
                    public void paused(long step) {
                        pauses.add(step);
                    }
                });
        Thread thread = new Thread(() -> result.complete(task.run()));
        thread.start();
        nextPause();
        control.stepOnce();
        assertEquals(0, nextPause());
        thread.interrupt();
        assertEquals(RunStatus.at(RunStatus.State.CANCELLED, 0, ""), result.get());
        assertEquals(RunStatus.State.CANCELLED, RunFolders.open(runDir).status().state());
    }

    @Test
    void steppingARunningRunPausesIt() {
        assertFalse(control.paused());
        control.stepOnce();
        assertTrue(control.paused());
        assertFalse(control.mustWait());
    }
}
