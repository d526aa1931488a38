package org.brink.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.store.run.Checkpoints;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;

/**
 * What a run folder says about how it came about.
 *
 * @param runDir the folder
 * @param id the id of the run
 * @param experiment with all defaults filled in
 * @param folder folder to which file names in parameters are relative
 * @param status how the run stands
 * @param record its record
 * @param base the step at which it begins: 0, or that of a fork
 */
record StoredExperiment(Path runDir, String id, Experiment experiment, Path folder, RunStatus status,
        RunRecord record, long base) {

    /**
     * Reads a run folder.
     *
     * @throws InvalidInput if it holds no run
     */
    static StoredExperiment read(Path runDir) {
        try (RunData run = RunFolders.open(runDir)) {
            RunRecord record = RunRecord.read(runDir);
            return new StoredExperiment(runDir, run.id(), run.experiment(),
                    runDir.resolve(record.experimentFolder()).normalize(), run.status(), record,
                    run.origin().map(origin -> origin.step()).orElse(0L));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the run has reported so far. */
    List<RunEvent> events() throws IOException {
        try (RunData run = RunFolders.open(runDir)) {
            return run.events();
        }
    }

    Checkpoints checkpoints() {
        return new Checkpoints(runDir);
    }

    /**
     * Checks that the run has got to a step.
     *
     * @param what the option or parameter that names the step
     * @throws InvalidInput if it has not, or begins later
     */
    void requireStep(long step, String what) {
        OptionalLong last = status.step();
        if (last.isEmpty() || step < base || step > last.getAsLong()) {
            throw new InvalidInput(new Problem(what, "step " + step, last.isEmpty()
                    ? "a run that has taken a step" : "a step from " + base + " to " + last.getAsLong()));
        }
    }
}
