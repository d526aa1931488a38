package org.brink.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunOrigin;

/** Which run is forked, where, and what is changed from there on. */
public final class ForkRequest {

    private final StoredExperiment parent;
    private final long step;
    private final Experiment experiment;

    private ForkRequest(StoredExperiment parent, long step, Experiment experiment) {
        this.parent = parent;
        this.step = step;
        this.experiment = experiment;
    }

    /**
     * A fork without changes.
     *
     * @param parentDir the folder of the run that is forked; it need not have ended
     * @param step the first step of the fork; the parent has observed it
     * @throws InvalidInput if there is no such run or step
     */
    public static ForkRequest of(Path parentDir, long step) {
        StoredExperiment parent = StoredExperiment.read(parentDir);
        parent.requireStep(step, "at");
        return new ForkRequest(parent, step, parent.experiment());
    }

    /**
     * This fork with another experiment from its first step on. Where it begins is that of the parent, whatever its
     * initial point is.
     *
     * @throws InvalidInput if the experiment is wrong, or ends before the fork begins
     */
    public ForkRequest withExperiment(Experiment changed) {
        Experiment resolved = ExperimentCheck.resolved(changed).withoutSweep();
        if (resolved.steps() <= step) {
            throw new InvalidInput(new Problem("steps", Long.toString(resolved.steps()),
                    "more than " + step + ", at which the fork begins: steps go on counting"));
        }
        return new ForkRequest(parent, step, resolved);
    }

    /** The experiment of the fork. */
    public Experiment experiment() {
        return experiment;
    }

    /** Folder to which file names in parameters are relative. */
    public Path experimentFolder() {
        return parent.folder();
    }

    /** What the fork will be recorded to come from. */
    public RunOrigin origin() {
        return new RunOrigin(parent.id(), step);
    }

    RunStart start(RunControl control, RunObserver observer) {
        try {
            ReplayedRun replay = ReplayedRun.measured(parent, step);
            replay.to(step, control, at -> observer.rebuilding(at, step));
            return new RunStart.Forked(origin(), replay.forkPoint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
