package org.brink.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus;
import org.brink.spi.process.Process;
import org.brink.store.run.Checkpoint;

/**
 * Goes on with a run that was cancelled, interrupted or failed, or that is to take more steps than were planned. It
 * goes on from its last checkpoint, or begins again where there is none; what is stored in the end is the same to the
 * last bit as if the run had never ended in between. A run that was stopped by a rule or a detector goes on past the
 * step at which it was stopped, until it is stopped again.
 */
public final class ResumeTask {

    private final StoredExperiment stored;
    private final Experiment experiment;

    /**
     * Reads and checks the run.
     *
     * @param runDir a run folder
     * @param steps number of steps from now on; empty for those that were planned
     * @throws InvalidInput if there is no run, or it cannot go on
     */
    public ResumeTask(Path runDir, OptionalLong steps) {
        stored = StoredExperiment.read(runDir);
        experiment = ExperimentCheck.resolved(
                stored.experiment().withSteps(steps.orElse(stored.experiment().steps()))).withoutSweep();
        checkStatus();
    }

    /** The experiment as it will be stored. */
    public Experiment experiment() {
        return experiment;
    }

    private void checkStatus() {
        RunStatus.State state = stored.status().state();
        long last = stored.status().step().orElse(0);
        switch (state) {
            case RUNNING -> throw refused("a run that goes on", "a run that has ended");
            case DIVERGED -> throw refused("a run that has diverged, as it would again",
                    "a run that was cancelled, interrupted or stopped; a fork can go on with other settings");
            default -> {
                if (experiment.steps() < last) {
                    throw new InvalidInput(new Problem("steps", Long.toString(experiment.steps()),
                            "at least " + last + ", the steps that were taken"));
                }
                if (state == RunStatus.State.COMPLETED && experiment.steps() == last) {
                    throw refused("a run that is complete", "more steps than " + last);
                }
            }
        }
    }

    private static InvalidInput refused(String found, String expected) {
        return new InvalidInput(new Problem("resume", found, expected));
    }

    /**
     * Goes on to the end, on this thread. To be called once.
     *
     * @return how the run ended; its folder says the same
     * @throws InvalidInput if the run folder is in use or cannot be written to, or steps that were taken would have
     *     been others with the new number of steps
     */
    public RunStatus run(RunControl control, Breakpoints breakpoints, RunObserver observer) {
        try {
            Optional<Checkpoint> from = stored.checkpoints().latestWithRows();
            if (from.isEmpty() && stored.base() > 0) {
                throw refused("a fork without its first checkpoint", "the checkpoint of step " + stored.base());
            }
            if (experiment.steps() != stored.experiment().steps() && from.isPresent()) {
                checkSameStep(from.get());
            }
            RunExecution execution = new RunExecution(experiment, stored.folder(), stored.runDir(),
                    new RunStart.Resumed(stored.record().finished(stored.status(), stored.record().wallSeconds(),
                            stored.record().stepsTaken(), stored.record().warnings()), from), control, breakpoints,
                    observer);
            execution.start();
            return execution.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schedule that is stretched over all steps changes those that were taken already. */
    private void checkSameStep(Checkpoint at) {
        if (!Arrays.equals(next(stored.experiment(), at), next(experiment, at))) {
            throw new InvalidInput(new Problem("steps", Long.toString(experiment.steps()),
                    stored.experiment().steps() + ", because a component, such as a schedule, depends on it and the"
                    + " steps taken so far would have been others"));
        }
    }

    private double[] next(Experiment planned, Checkpoint at) {
        Composition made = new Composition(ReplayedRun.bare(planned), stored.folder(), new EventMemory(planned));
        ReplayedRun.restore(made, at);
        made.eventMemory().moveTo(at.step());
        for (Process process : made.processes()) {
            process.prepare(at.step());
        }
        return made.processes().get(0).next();
    }
}
