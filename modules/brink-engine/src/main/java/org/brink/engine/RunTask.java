package org.brink.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunStatus;
import org.brink.store.run.RunFolders;

/**
 * Runs one experiment into one run folder. The same task serves command line and workbench, so that both store the same
 * bits.
 *
 * <p>A run ends as {@linkplain RunStatus.State status} completed, diverged, stopped, cancelled or failed. It has
 * diverged at the first step at which position, loss or gradient of the first process is not finite, or the loss is
 * greater in size than 10¹⁵ · max(1, |L₀|); that step is still observed. It has failed if a component threw an error:
 * the status names the component and the step, and {@code error.txt} in the run folder has the stack trace.
 */
public final class RunTask {

    private final Experiment experiment;
    private final Path experimentFolder;
    private final Path runDir;
    private final RunControl control;
    private final Breakpoints breakpoints;
    private final RunObserver observer;
    private final Optional<ForkRequest> fork;

    /** A run that is to be done, and that pauses at breakpoints. */
    public RunTask(Experiment experiment, Path experimentFolder, Path runDir, RunControl control,
            RunObserver observer) {
        this(experiment, experimentFolder, runDir, control, Breakpoints.PAUSE, observer);
    }

    /**
     * A run that is to be done.
     *
     * @param experiment defaults need not be filled in
     * @param experimentFolder folder to which file names in parameters are relative
     * @param runDir an empty folder, as made by {@link RunFolders}
     * @param control pauses and cancels the run
     * @param breakpoints what becomes of a detector's wish to pause the run
     * @param observer told how the run goes
     */
    public RunTask(Experiment experiment, Path experimentFolder, Path runDir, RunControl control,
            Breakpoints breakpoints, RunObserver observer) {
        this(experiment, experimentFolder, runDir, Optional.empty(), control, breakpoints, observer);
    }

    private RunTask(Experiment experiment, Path experimentFolder, Path runDir, Optional<ForkRequest> fork,
            RunControl control, Breakpoints breakpoints, RunObserver observer) {
        this.experiment = experiment;
        this.experimentFolder = experimentFolder;
        this.runDir = runDir;
        this.fork = fork;
        this.control = control;
        this.breakpoints = breakpoints;
        this.observer = observer;
    }

    /**
     * A run that branches off another one. The parent is run again from its last checkpoint before the step, measured
     * as it was then, so that a fork without changes stores the same bits as its parent.
     *
     * @param fork which run, where, and what is changed
     * @param runDir an empty folder
     * @param control pauses and cancels the run
     * @param breakpoints what becomes of the wish of a detector to pause
     * @param observer told how the run goes
     */
    public static RunTask fork(ForkRequest fork, Path runDir, RunControl control, Breakpoints breakpoints,
            RunObserver observer) {
        return new RunTask(fork.experiment(), fork.experimentFolder(), runDir, Optional.of(fork), control, breakpoints,
                observer);
    }

    /**
     * Makes all components of an experiment and throws them away: finds what is wrong with the parts only when they
     * are put together, such as an initial point of the wrong dimension.
     *
     * @throws InvalidInput if the experiment cannot be run
     */
    public static void check(Experiment experiment, Path experimentFolder) {
        new Composition(ExperimentCheck.resolved(experiment).withoutSweep(), experimentFolder);
    }

    /**
     * Runs to the end, on this thread. To be called once.
     *
     * @return how the run ended; its folder says the same
     * @throws InvalidInput if the experiment cannot be run, or the folder is in use or cannot be written to; nothing
     *     is left of the run then
     * @throws java.util.concurrent.CancellationException if it was cancelled before a fork reached its first step;
     *     nothing is left of the run then
     */
    public RunStatus run() {
        RunFolders.create(runDir);
        boolean started = false;
        try {
            Experiment resolved = ExperimentCheck.resolved(experiment).withoutSweep();
            RunStart start = fork.isPresent() ? fork.get().start(control, observer) : new RunStart.Fresh();
            RunExecution execution = new RunExecution(resolved, experimentFolder, runDir, start, control, breakpoints,
                    observer);
            execution.warn(aboutSweep());
            execution.start();
            started = true;
            return execution.run();
        } finally {
            if (!started) {
                removeRemains();
            }
        }
    }

    private List<String> aboutSweep() {
        return experiment.sweep().stream().map(axis -> "the sweep over " + axis.label()
                + " was not run: this is the single run that stands in the document").toList();
    }

    /** The folder was empty when the run began, so that everything in it is its own. */
    private void removeRemains() {
        try (Stream<Path> walk = Files.walk(runDir)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // a folder that cannot be written to cannot be cleaned either; the reason is being reported already
            return;
        }
    }
}
