package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.run.RunStatus;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.brink.engine.Breakpoints;
import org.brink.engine.ForkRequest;
import org.brink.engine.ResumeTask;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;

/** One run without a window, which Ctrl-C cancels cleanly. */
final class HeadlessRun {

    private final Session session;
    private final Path folder;
    private final Work work;

    private HeadlessRun(Session session, Path folder, Work work) {
        this.session = session;
        this.folder = folder;
        this.work = work;
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
        return new HeadlessRun(session, folder, (control, breakpoints, observer) ->
                new RunTask(source.experiment(), source.folder(), folder, control, breakpoints, observer).run());
    }

    private static Path runsFolder(Path file) throws IOException {
        Optional<ProjectFolder> project = ProjectFolder.enclosing(file);
        return project.isPresent() ? project.get().runsDir() : file.resolveSibling("runs");
    }

    /** Goes on with a run in its own folder. */
    static HeadlessRun resuming(Session session, Path folder, OptionalLong steps) {
        ResumeTask task = new ResumeTask(folder, steps);
        return new HeadlessRun(session, folder, task::run);
    }

    /**
     * Branches off a run into a folder beside it.
     *
     * @param out the run folder as given by the person; null for a new one beside the parent
     */
    static HeadlessRun forking(Session session, ForkRequest request, Path parent, String out) {
        Path folder = out == null
                ? RunFolders.allocate(parent.toAbsolutePath().getParent(), request.experiment(), request.origin())
                : RunFolders.create(session.resolve(out));
        return new HeadlessRun(session, folder, (control, breakpoints, observer) ->
                RunTask.fork(request, folder, control, breakpoints, observer).run());
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
            RunStatus status = work.run(control, breakpoints, observer);
            report.write(status);
            session.out().flush();
            session.err().flush();
            return exitCode(status);
        } catch (CancellationException beforeTheFirstStep) {
            session.err().println("cancelled before the first step; nothing was stored");
            return ExitCode.CANCELLED;
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

    /** Takes the steps. */
    @FunctionalInterface
    private interface Work {

        RunStatus run(RunControl control, Breakpoints breakpoints, RunObserver observer);
    }

    /** Writes what there is to say about a run that has ended. */
    @FunctionalInterface
    interface Report {

        void write(RunStatus status) throws IOException;
    }
}
