package org.brink.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * Where a run can be forked, and from where it has to be run again for that.
 *
 * @param experiment of the run, with all defaults filled in
 * @param first the first step that can be forked
 * @param last the last one: the last that was observed
 * @param checkpoints the steps from which the run can be run again, increasing
 */
public record ForkRange(Experiment experiment, long first, long last, List<Long> checkpoints) {

    public ForkRange {
        checkpoints = List.copyOf(checkpoints);
    }

    /**
     * Reads a run folder; the run may be going on.
     *
     * @throws InvalidInput if it holds no run, or the run has taken no step
     */
    public static ForkRange of(Path runDir) {
        StoredExperiment stored = StoredExperiment.read(runDir);
        OptionalLong last = stored.status().step();
        if (last.isEmpty()) {
            throw new InvalidInput(new Problem("run", stored.id(), "a run that has taken a step"));
        }
        try {
            // the one of the last step was kept after that step had been observed: too late to fork it
            List<Long> usable = stored.checkpoints().steps().stream().filter(step -> step < last.getAsLong()).toList();
            return new ForkRange(stored.experiment(), stored.base(), last.getAsLong(), usable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The step from which the run is run again to get to a step; {@link #first} where there is no checkpoint. */
    public long rebuiltFrom(long step) {
        return checkpoints.stream().filter(kept -> kept <= step).reduce((earlier, later) -> later).orElse(first);
    }
}
