package org.brink.project.properties;

import java.util.stream.Collectors;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.project.form.Field;
import org.brink.project.model.ExperimentFile;
import org.openide.util.Exceptions;
import org.openide.util.NbBundle.Messages;

/** One field of one experiment file, with refusals in the form that property sheets show. */
@Messages({
    "# {0} - name of the field",
    "# {1} - what is allowed",
    "# {2} - what was entered",
    "MSG_refused={0}: expected {1}, but found {2}.",
    "# {0} - place in the document",
    "# {1} - what is allowed",
    "# {2} - what is there",
    "MSG_refused_elsewhere=This does not fit {0}: expected {1}, but found {2}."
})
record FieldBinding(ExperimentFile file, Field field) {

    /** The value as text; empty if the file holds no experiment at the moment. */
    String text() {
        return file.state().experiment().map(field::text).orElse("");
    }

    /**
     * Finds out whether a value would be accepted.
     *
     * @throws IllegalArgumentException with a message for people if not
     */
    void check(String text) {
        file.state().experiment().ifPresent(experiment -> guarded(() -> field.apply(experiment, text)));
    }

    /**
     * Changes the value and saves the file in the background.
     *
     * @throws IllegalArgumentException with a message for people if the value is not allowed; nothing changes
     */
    void set(String text) {
        if (!text.equals(text())) {
            guarded(() -> file.edit(field, text));
        }
    }

    boolean canReset() {
        return file.state().experiment().filter(field::canReset).isPresent();
    }

    boolean atDefault() {
        Experiment experiment = file.state().experiment().orElse(null);
        return experiment == null || field.atDefault(experiment);
    }

    void reset() {
        guarded(() -> file.reset(field));
    }

    private void guarded(Runnable edit) {
        try {
            edit.run();
        } catch (InvalidInput refused) {
            throw refusal(refused.problems().stream().map(this::message).collect(Collectors.joining("\n")), refused);
        } catch (IllegalStateException notEditable) {
            throw refusal(notEditable.getMessage(), notEditable);
        }
    }

    private static IllegalArgumentException refusal(String message, RuntimeException cause) {
        return Exceptions.attachLocalizedMessage(new IllegalArgumentException(message, cause), message);
    }

    private String message(Problem problem) {
        return problem.path().equals(field.path())
                ? Bundle.MSG_refused(field.label(), problem.expected(), problem.found())
                : Bundle.MSG_refused_elsewhere(problem.path(), problem.expected(), problem.found());
    }
}
