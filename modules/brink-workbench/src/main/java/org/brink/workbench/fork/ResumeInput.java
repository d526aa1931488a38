package org.brink.workbench.fork;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.ResumeTask;
import org.brink.project.api.RunItem;
import org.brink.store.document.ExperimentDocument;

/**
 * What a person asks of a run that is to go on.
 *
 * @param run the run
 * @param steps the text of the number of steps in all
 */
record ResumeInput(RunItem run, String steps) {

    /**
     * What comes of an input.
     *
     * @param task present if the run can go on so
     * @param problems what is wrong otherwise
     */
    record Checked(Optional<ResumeTask> task, List<Problem> problems) {
    }

    /** Checks everything that can be checked before the run goes on; reads files. */
    Checked check() {
        try {
            if (!(ExperimentDocument.rawValue(steps.strip()) instanceof Long number) || number < 1) {
                throw new InvalidInput(new Problem("steps", steps.isBlank() ? "nothing" : steps, "an integer >= 1"));
            }
            return new Checked(Optional.of(new ResumeTask(run.folder(), OptionalLong.of(number))), List.of());
        } catch (InvalidInput invalid) {
            return new Checked(Optional.empty(), invalid.problems());
        } catch (UncheckedIOException e) {
            return new Checked(Optional.empty(), List.of(new Problem("run folder", e.getCause().getMessage(),
                    "a folder that can be read")));
        }
    }
}
