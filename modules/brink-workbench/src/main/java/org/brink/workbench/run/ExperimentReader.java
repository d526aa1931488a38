package org.brink.workbench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.RunTask;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;

/** Reads the experiment of a request and checks everything that can be checked before a run. */
final class ExperimentReader {

    private ExperimentReader() {
    }

    /**
     * The experiment with all defaults filled in.
     *
     * @throws Rejected with one line per problem if it cannot be run
     */
    static Experiment read(RunRequest request) throws Rejected {
        try {
            Experiment experiment = ExperimentDocument.readChecked(request.file()).withoutSweep();
            for (String change : request.changes()) {
                experiment = apply(experiment, change);
            }
            Experiment resolved = ExperimentCheck.resolved(experiment);
            RunTask.check(resolved, request.file().toAbsolutePath().getParent());
            return resolved;
        } catch (InvalidDocument e) {
            throw new Rejected(e.getMessage());
        } catch (InvalidInput e) {
            StringBuilder lines = new StringBuilder();
            for (Problem problem : e.problems()) {
                lines.append(request.file().getFileName()).append(": ").append(problem).append('\n');
            }
            throw new Rejected(lines.toString().strip());
        } catch (IOException | UncheckedIOException e) {
            throw new Rejected(request.file().getFileName() + ": cannot be read: " + e.getMessage());
        }
    }

    private static Experiment apply(Experiment experiment, String change) {
        int equals = change.indexOf('=');
        if (equals < 1) {
            throw new InvalidInput(new Problem("", Problem.show(change), "PATH=VALUE, such as steps=5000"));
        }
        return ExperimentDocument.set(experiment, change.substring(0, equals).strip(),
                ExperimentDocument.rawValue(change.substring(equals + 1).strip()));
    }

    /** An experiment that cannot be run; the message has one line per problem. */
    static final class Rejected extends Exception {

        private static final long serialVersionUID = 1L;

        Rejected(String message) {
            super(message);
        }
    }
}
