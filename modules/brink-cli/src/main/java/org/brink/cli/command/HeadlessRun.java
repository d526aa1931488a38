package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.run.RunStatus;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.brink.engine.Breakpoints;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;

/** One run without a window, which Ctrl-C cancels cleanly. */
final class HeadlessRun {

    private final Session session;
    private final ExperimentSource source;
    private final Path folder;

    private HeadlessRun(Session session, ExperimentSource source, Path folder) {
        this.session = session;
        this.source = source;
        this.folder = folder;
    }

    /**
     * Makes the run folder.
     *
     * @param source checked
     * @param out the run folder as given by the person; null for one in the project's or the file's runs folder
     */
    static HeadlessRun prepare(Session session, ExperimentSource source, String out) throws IOException {
        Path folder = out == null
                ? RunFolders.allocate(runsFolder(source.file()), ExperimentCheck.resolved(source.experiment()))
                : RunFolders.create(session.resolve(out));
        return new HeadlessRun(session, source, folder);
    }

    private static Path runsFolder(Path file) throws IOException {
        Optional<ProjectFolder> project = ProjectFolder.enclosing(file);
        return project.isPresent() ? project.get().runsDir() : file.resolveSibling("runs");
    }

    Path folder() {
        return folder;
    }

    /**
     * Runs to the end, or until cancelled, and reports.
     *
     * @param breakpoints what becomes of a detector's wish to pause the run
     * @param report told how the run ended; on Ctrl-C the process waits for it
     * @return the exit code
     */
    int execute(Breakpoints breakpoints, RunObserver observer, Report report) throws IOException {
        RunControl control = new RunControl();
        Interrupts.Watch watch = session.interrupts().watch(control::cancel);
        try {
            RunStatus status = new RunTask(source.experiment(), source.folder(), folder, control, breakpoints,
                    observer).run();
            report.write(status);
            session.out().flush();
            session.err().flush();
            return exitCode(status);
        } finally {
            watch.close();
        }
    }

    private int exitCode(RunStatus status) {
        return switch (status.state()) {
            case CANCELLED -> ExitCode.CANCELLED;
            case FAILED -> {
                session.err().println(session.show(folder) + ": " + status.describe());
                yield ExitCode.INTERNAL;
            }
            default -> ExitCode.DONE;
        };
    }

    /** Writes what there is to say about a run that has ended. */
    @FunctionalInterface
    interface Report {

        void write(RunStatus status) throws IOException;
    }
}
