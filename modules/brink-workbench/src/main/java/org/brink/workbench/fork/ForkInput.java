package org.brink.workbench.fork;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.ForkRequest;
import org.brink.engine.RunTask;
import org.brink.project.api.RunItem;
import org.brink.store.document.ExperimentDocument;

/**
 * What a person asks of a fork.
 *
 * @param parent the run
 * @param step the text of the step
 * @param title the title of the fork
 * @param changes texts of the values that are to differ from those of the parent, by their paths in the document
 */
record ForkInput(RunItem parent, String step, String title, Map<String, String> changes) {

    /** Path of problems about the step. */
    static final String STEP = "at";

    ForkInput {
        changes = Map.copyOf(changes);
    }

    /**
     * What comes of an input.
     *
     * @param fork present if it can be carried out
     * @param problems what is wrong otherwise
     */
    record Checked(Optional<ForkRequest> fork, List<Problem> problems) {
    }

    /** Checks everything that can be checked before the fork begins; reads files. */
    Checked check() {
        try {
            if (!(ExperimentDocument.rawValue(step.strip()) instanceof Long number)) {
                throw new InvalidInput(new Problem(STEP, step.isBlank() ? "nothing" : step, "an integer"));
            }
            ForkRequest unchanged = ForkRequest.of(parent.folder(), number);
            Experiment experiment = ExperimentDocument.set(unchanged.experiment(), "title", title.strip());
            for (Map.Entry<String, String> change : changes.entrySet()) {
                experiment = ExperimentDocument.set(experiment, change.getKey(),
                        ExperimentDocument.rawValue(change.getValue().strip()));
            }
            ForkRequest fork = unchanged.withExperiment(experiment);
            RunTask.check(fork.experiment(), fork.experimentFolder());
            return new Checked(Optional.of(fork), List.of());
        } catch (InvalidInput invalid) {
            return new Checked(Optional.empty(), invalid.problems());
        } catch (UncheckedIOException e) {
            return new Checked(Optional.empty(), List.of(new Problem("run folder", e.getCause().getMessage(),
                    "a folder that can be read")));
        }
    }
}
