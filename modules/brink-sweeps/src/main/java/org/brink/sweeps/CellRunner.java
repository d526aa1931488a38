package org.brink.sweeps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.api.run.RunStatus.State;
import org.brink.engine.Breakpoints;
import org.brink.engine.ResumeTask;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.engine.UnstoredRun;
import org.brink.store.run.RunFolders;

/** Runs single cells, with or without a run folder. Safe for all threads. */
final class CellRunner {

    private final SweepFolder folder;
    private final SweepPlan plan;

    CellRunner(SweepFolder folder, SweepPlan plan) {
        this.folder = folder;
        this.plan = plan;
    }

    /**
     * Runs a cell to its end on the calling thread.
     *
     * @return empty if it was cancelled
     */
    Optional<CellResult> run(int cell, RunControl control, RunObserver observer) throws IOException {
        long start = System.nanoTime();
        long key = 0;
        RunStatus status;
        ChannelSummary summary = ChannelSummary.NONE;
        try {
            Experiment experiment = plan.experiment(cell);
            key = SweepPlan.key(experiment);
            if (folder.keep() == Keep.ALL) {
                Path runDir = folder.runDir(cell, key);
                status = stored(experiment, runDir, control, observer);
                summary = status.state() == State.CANCELLED ? summary : summary(runDir);
            } else {
                SummaryRecorder rows = new SummaryRecorder();
                status = new UnstoredRun(experiment, plan.folder(), control, observer, rows).run();
                summary = rows.summary();
                if (folder.keep() == Keep.FAILED && status.state() == State.FAILED) {
                    stored(experiment, folder.runDir(cell, key), control, RunObserver.NONE);
                }
            }
        } catch (InvalidInput e) {
            status = RunStatus.beforeFirstStep(State.FAILED, String.join("; ",
                    e.problems().stream().map(Problem::toString).toList()));
        }
        if (status.state() == State.CANCELLED || status.state() == State.INTERRUPTED) {
            return Optional.empty();
        }
        return Optional.of(new CellResult(cell, key, status, (System.nanoTime() - start) / 1e9, summary));
    }

    private static ChannelSummary summary(Path runDir) throws IOException {
        try (RunData data = RunFolders.open(runDir)) {
            return StoredSummary.of(data);
        }
    }

    /** Runs into a folder; goes on with what an interrupted sweep has left there. */
    private RunStatus stored(Experiment experiment, Path runDir, RunControl control, RunObserver observer)
            throws IOException {
        if (RunFolders.isRun(runDir)) {
            RunStatus before = status(runDir);
            switch (before.state()) {
                case COMPLETED, DIVERGED, STOPPED -> {
                    return before;
                }
                case CANCELLED, INTERRUPTED -> {
                    return new ResumeTask(runDir, OptionalLong.empty()).run(control, Breakpoints.IGNORE, observer);
                }
                default -> { }
            }
        }
        remove(runDir);
        return new RunTask(experiment, plan.folder(), runDir, control, Breakpoints.IGNORE, observer).run();
    }

    private static RunStatus status(Path runDir) throws IOException {
        try (RunData data = RunFolders.open(runDir)) {
            return data.status();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> content;
        try (Stream<Path> walk = Files.walk(folder)) {
            content = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : content) {
            Files.deleteIfExists(path);
        }
    }
}
