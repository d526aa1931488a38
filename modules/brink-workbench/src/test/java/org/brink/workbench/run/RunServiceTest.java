package org.brink.workbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunServiceTest {

    @TempDir
    private Path folder;
    private SampleProject project;

    @BeforeEach
    void project() {
        project = new SampleProject(folder);
    }

    private RunRequest request(Path file, String... changes) {
        return new RunRequest(project.folder(), file, List.of(changes), run -> { });
    }

    @Test
    void anExperimentIsRunByTheEngineAndStored() throws Exception {
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        AtomicReference<ActiveRun> started = new AtomicReference<>();
        service.start(new RunRequest(project.folder(), project.experiment("edge", "0.2", 50), List.of(), started::set));
        assertTrue(reports.allEnded());
        assertEquals("edge waits", reports.told().get(0));
        assertEquals("edge started", reports.told().get(1));
        assertTrue(reports.told().contains("edge completed"), reports.told().toString());
        ActiveRun run = started.get();
        assertEquals(RunStatus.State.COMPLETED, run.result().orElseThrow().state());
        assertEquals(50, run.step());
        assertEquals(RunStatus.State.COMPLETED, RunFolders.open(run.folder()).status().state());
        assertEquals(List.of(), List.copyOf(service.active()));
    }

    @Test
    void changesAreAppliedToTheRunAndNotToTheFile() throws Exception {
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        AtomicReference<ActiveRun> started = new AtomicReference<>();
        Path file = project.experiment("edge", "0.2", 50);
        String before = Files.readString(file);
        service.start(new RunRequest(project.folder(), file, List.of("optimizer.params.stepSize=0.25", "steps=20"),
                started::set));
        assertTrue(reports.allEnded());
        assertEquals(0.25, started.get().experiment().optimizer().params().get("stepSize"));
        assertEquals(20, started.get().experiment().steps());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void whatIsWrongIsToldWithFileAndLineAndNothingIsStarted() throws Exception {
        RecordingReports reports = new RecordingReports(1);
        AtomicInteger launched = new AtomicInteger();
        RunService service = new RunService((e, f, d, c, o) -> {
            launched.incrementAndGet();
            return RunStatus.at(RunStatus.State.COMPLETED, 1, "");
        }, reports, 1);
        Path file = project.experiment("edge", "-0.2", 50);
        service.start(request(file));
        assertTrue(reports.allEnded());
        String told = reports.told().get(0);
        assertTrue(told.startsWith("rejected: ") && told.contains(file.getFileName() + ":4: ")
                && told.contains("optimizer.params.stepSize"), told);
        assertEquals(0, launched.get());
        assertFalse(Files.exists(project.folder().runsDir()));
    }

    @Test
    void aMissingFileAndAChangeThatCannotBeMadeAreToldToo() throws Exception {
        RecordingReports reports = new RecordingReports(2);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        service.start(request(folder.resolve("gone.experiment.json")));
        service.start(request(project.experiment("edge", "0.2", 50), "optimizer.params.stepsize=1"));
        assertTrue(reports.allEnded());
        assertTrue(reports.told().get(0).contains("gone.experiment.json"), reports.told().toString());
        assertTrue(reports.told().get(1).contains("stepsize"), reports.told().toString());
    }

    @Test
    void noMoreRunsProceedAtOnceThanAllowed() throws Exception {
        RecordingReports reports = new RecordingReports(4);
        CountDownLatch two = new CountDownLatch(2);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        RunService service = new RunService((experiment, folder, dir, control, observer) -> {
            observer.started(dir, experiment);
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            two.countDown();
            await(release);
            now.decrementAndGet();
            return RunStatus.at(RunStatus.State.COMPLETED, 1, "");
        }, reports, 2);
        for (String name : List.of("a", "b", "c", "d")) {
            service.start(request(project.experiment(name, "0.2", 50)));
        }
        assertTrue(two.await(30, TimeUnit.SECONDS), "two runs go on at once");
        assertTrue(reports.heard("d waits"));
        assertEquals(2, service.active().size());
        release.countDown();
        assertTrue(reports.allEnded());
        assertEquals(2, most.get());
    }

    @Test
    void aRunThatStillWaitsCanBeTakenBackAndLeavesNothing() throws Exception {
        RecordingReports reports = new RecordingReports(2);
        CountDownLatch release = new CountDownLatch(1);
        RunService service = new RunService((experiment, folder, dir, control, observer) -> {
            observer.started(dir, experiment);
            await(release);
            return RunStatus.at(RunStatus.State.COMPLETED, 1, "");
        }, reports, 1);
        service.start(request(project.experiment("first", "0.2", 50)));
        assertTrue(reports.heard("first started"));
        service.start(request(project.experiment("second", "0.25", 50)));
        assertTrue(reports.heard("second waits"));
        reports.cancel(1);
        assertTrue(reports.heard("second withdrawn"));
        release.countDown();
        assertTrue(reports.allEnded());
        try (var folders = Files.list(project.folder().runsDir())) {
            assertEquals(1, folders.count());
        }
    }

    @Test
    void cancellingARunThatGoesOnEndsIt() throws Exception {
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        service.start(request(project.experiment("long", "0.2", 1_000_000_000L)));
        assertTrue(reports.heard("long started"));
        reports.cancel(0);
        assertTrue(reports.allEnded());
        assertTrue(reports.told().contains("long cancelled"));
    }

    @Test
    void pausingAndSteppingAreHeard() throws Exception {
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        AtomicReference<ActiveRun> started = new AtomicReference<>();
        CountDownLatch paused = new CountDownLatch(1);
        service.addListener(run -> {
            if (run.paused()) {
                paused.countDown();
            }
        });
        service.start(new RunRequest(project.folder(), project.experiment("long", "0.2", 1_000_000_000L), List.of(),
                run -> {
                    started.set(run);
                    run.control().pause();
                }));
        assertTrue(paused.await(30, TimeUnit.SECONDS));
        // the first single step observes the initial point, the second one moves
        started.get().control().stepOnce();
        started.get().control().stepOnce();
        assertTrue(reports.heard("long paused at 1"), reports.told().toString());
        assertEquals(1, started.get().step());
        started.get().pauseOrResume();
        assertFalse(started.get().control().paused());
        started.get().control().cancel();
        assertTrue(reports.allEnded());
    }

    @Test
    void aRunThatCannotBeginIsRefusedWithTheReason() throws Exception {
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService((experiment, folder, dir, control, observer) -> {
            throw new InvalidInput(new Problem("init", "3 numbers", "4 numbers"));
        }, reports, 1);
        service.start(request(project.experiment("edge", "0.2", 50)));
        assertTrue(reports.allEnded());
        assertTrue(reports.told().get(1).startsWith("edge refused: init"), reports.told().toString());
        assertEquals(List.of(), List.copyOf(service.active()));
    }

    @Test
    void anUnwritableRunsFolderIsRefused() throws Exception {
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        Files.writeString(project.folder().runsDir(), "a file is in the way");
        service.start(request(project.experiment("edge", "0.2", 50)));
        assertTrue(reports.allEnded());
        assertTrue(reports.told().get(1).startsWith("edge refused: "), reports.told().toString());
    }

    @Test
    void theLastRequestIsRemembered() throws IOException, InterruptedException {
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        assertTrue(service.last().isEmpty());
        RunRequest request = request(project.experiment("edge", "0.2", 5));
        service.start(request);
        assertEquals(request, service.last().orElseThrow());
        assertTrue(reports.allEnded());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
