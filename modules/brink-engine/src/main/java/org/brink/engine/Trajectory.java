package org.brink.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.brink.api.component.ComponentKind;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.objective.Objective;
import org.brink.spi.process.ObservedProcess;

/**
 * The positions that a stored run went through, rebuilt by taking its steps again: the same bits on the same machine.
 * That costs one gradient per process and step, from the last checkpoint before the first wanted step on; probes are
 * left out.
 */
public final class Trajectory {

    private final StoredExperiment run;

    private Trajectory(StoredExperiment run) {
        this.run = run;
    }

    /**
     * The trajectory of a run, which need not have ended.
     *
     * @throws InvalidInput if the folder holds no run that has taken a step
     */
    public static Trajectory of(Path runDir) {
        StoredExperiment run = StoredExperiment.read(runDir);
        OptionalLong last = run.status().step();
        if (last.isEmpty()) {
            throw new InvalidInput(new Problem("run folder", runDir + ", a run that has taken no step",
                    "a run with a trajectory"));
        }
        return new Trajectory(run);
    }

    /** The id of the run. */
    public String id() {
        return run.id();
    }

    /** The experiment with all defaults filled in. */
    public Experiment experiment() {
        return run.experiment();
    }

    /** The names of the processes, in order. */
    public List<String> processes() {
        return run.experiment().processes().stream().map(ProcessSpec::name).toList();
    }

    /** The first step that is known: 0, or that at which a fork branched off. */
    public long firstStep() {
        return run.base();
    }

    /** The last step that was observed. */
    public long lastStep() {
        return run.status().step().orElseThrow();
    }

    /** A new objective of the run. */
    public Objective objective() {
        return StartingPoint.objective(run.experiment(), run.folder());
    }

    /**
     * Goes through some steps in order.
     *
     * @param process name of the process that is followed
     * @param steps the wanted steps, increasing, from {@link #firstStep} to {@link #lastStep}
     * @param visitor sees every wanted step at which the process is present
     * @param control may cancel
     * @param progress told now and then which step is being taken
     * @throws InvalidInput if there is no such process or step
     * @throws CancellationException if it was cancelled
     */
    public void visit(String process, List<Long> steps, Visitor visitor, RunControl control, LongConsumer progress) {
        if (!processes().contains(process)) {
            throw new InvalidInput(new Problem("process", Problem.show(process),
                    "one of " + String.join(", ", processes())));
        }
        if (steps.isEmpty()) {
            return;
        }
        run.requireStep(steps.get(0), "step");
        run.requireStep(steps.get(steps.size() - 1), "step");
        try {
            // midpoints look back one step
            ReplayedRun replay = ReplayedRun.moving(run, Math.max(run.base(), steps.get(0) - 1));
            ObservedProcess followed = replay.processes().stream().filter(p -> p.name().equals(process)).findFirst()
                    .orElseThrow();
            for (long step : steps) {
                replay.to(step, control, progress);
                replay.prepare();
                if (followed.present()) {
                    visitor.at(step, followed);
                }
            }
        } catch (ComponentFailure e) {
            throw new InvalidInput(new Problem(ComponentKind.OBJECTIVE.id(), e.getMessage(), "a run that can be"
                    + " taken again"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sees a process at a step. */
    @FunctionalInterface
    public interface Visitor {

        /** Called between prepare and commit; what the process lends is valid during the call. */
        void at(long step, ObservedProcess process);
    }
}
