package org.brink.workbench.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.brink.api.run.RunData;
import org.brink.api.run.RunOrigin;
import org.brink.api.run.RunStatus;
import org.brink.engine.ForkRequest;
import org.brink.engine.ResumeTask;
import org.brink.project.api.RunItem;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forks and resumptions go through the same queue as new runs and store what the engine stores. */
class ForkAndResumeTest {

    @TempDir
    private Path folder;
    private SampleProject project;

    @BeforeEach
    void project() {
        project = new SampleProject(folder);
    }

    @Test
    void aForkIsStoredBesideItsParent() throws Exception {
        RunItem parent = project.run("edge", "0.2", 60);
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        AtomicReference<ActiveRun> started = new AtomicReference<>();
        ForkRequest request = ForkRequest.of(parent.folder(), 40);
        service.fork(parent, request.withExperiment(ExperimentDocument.set(request.experiment(),
                "optimizer.params.stepSize", .25)), started::set);
        assertTrue(reports.allEnded());
        assertEquals("edge waits", reports.told().get(0));
        assertTrue(reports.told().contains("edge completed"), reports.told().toString());
        Path fork = started.get().folder();
        assertEquals(project.folder().runsDir(), fork.getParent());
        try (RunData data = RunFolders.open(fork)) {
            assertEquals(Optional.of(new RunOrigin(parent.id(), 40)), data.origin());
            assertEquals(.25, data.experiment().optimizer().params().get("stepSize"));
        }
        assertEquals(List.of(), List.copyOf(service.active()));
    }

    /** While the parent is run again, before the fork has a first step. */
    @Test
    void aForkThatIsCancelledBeforeItBeginsLeavesNothing() throws Exception {
        RunItem parent = project.run("edge", "0.2", 60);
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        ForkRequest request = ForkRequest.of(parent.folder(), 60);
        // the report is made on the way to the queue: cancelled before its turn or while it rebuilds, never after
        AtomicReference<ActiveRun> started = new AtomicReference<>();
        service.fork(parent, request.withExperiment(request.experiment().withSteps(2_000_000_000L)), started::set);
        assertTrue(reports.heard("edge waits"));
        reports.cancel(0);
        assertTrue(reports.allEnded());
        boolean begun = started.get() != null;
        assertEquals(begun ? "edge cancelled" : "edge withdrawn", reports.told().get(reports.told().size() - 1));
        try (var folders = Files.list(project.folder().runsDir())) {
            assertEquals(begun ? 2 : 1, folders.count());
        }
        assertEquals(List.of(), List.copyOf(service.active()));
    }

    @Test
    void aCancellationBeforeTheFirstStepIsAWithdrawal() throws Exception {
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService((experiment, where, runDir, control, observer) -> {
            observer.rebuilding(3, 40);
            throw new CancellationException();
        }, reports, 1);
        service.start(new RunRequest(project.folder(), project.experiment("edge", "0.2", 60), List.of(), run -> { }));
        assertTrue(reports.allEnded());
        assertEquals(List.of("edge waits", "edge rebuilds to 40", "edge withdrawn"), reports.told());
        assertEquals(List.of(), List.copyOf(service.active()));
    }

    @Test
    void aCompleteRunTakesMoreStepsInItsOwnFolder() throws Exception {
        RunItem run = project.run("edge", "0.2", 30);
        RunItem whole = project.run("edge", "0.2", 80);
        RecordingReports reports = new RecordingReports(1);
        RunService service = new RunService(Launcher.ENGINE, reports, 1);
        AtomicReference<ActiveRun> started = new AtomicReference<>();
        service.resume(run, new ResumeTask(run.folder(), OptionalLong.of(80)), started::set);
        assertTrue(reports.allEnded());
        assertEquals(run.folder(), started.get().folder());
        assertEquals(RunStatus.State.COMPLETED, started.get().result().orElseThrow().state());
        List<Path> columns;
        try (var files = Files.walk(whole.folder().resolve("data"))) {
            columns = files.filter(Files::isRegularFile).toList();
        }
        assertFalse(columns.isEmpty());
        for (Path column : columns) {
            Path same = run.folder().resolve(whole.folder().relativize(column));
            assertArrayEquals(Files.readAllBytes(column), Files.readAllBytes(same), same.toString());
        }
    }
}
