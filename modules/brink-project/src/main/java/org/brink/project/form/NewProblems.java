package org.brink.project.form;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/** Tells an edit that breaks something from an edit of something that was already broken elsewhere. */
final class NewProblems {

    private NewProblems() {
    }

    /**
     * Checks a changed experiment.
     *
     * @throws InvalidInput listing what is wrong with it that was not wrong before
     */
    static void rejectAny(Experiment before, Experiment after) {
        List<Problem> problems = new ArrayList<>(ExperimentCheck.problems(after));
        if (!problems.isEmpty()) {
            problems.removeAll(ExperimentCheck.problems(before));
        }
        InvalidInput.throwIfAny(problems);
    }
}
