package org.brink.project.form;

import java.util.List;
import java.util.Objects;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;

/**
 * One value of an experiment that people see and edit as text. Immutable: a field knows where its value stands, and
 * reads it from the experiment that it is given. Safe for all threads.
 */
public abstract class Field {

    /** Which control suits a field. */
    public enum Control {
        /** A line of text. */
        LINE,
        /** A check box for {@code true} and {@code false}. */
        CHECK_BOX,
        /** A list of {@link Field#choices}. */
        LIST,
        /** No control: the value cannot be edited here. */
        NONE
    }

    private final String path;
    private final String label;
    private final String help;
    private final Control control;

    Field(String path, String label, String help, Control control) {
        this.path = Objects.requireNonNull(path, "path");
        this.label = Objects.requireNonNull(label, "label");
        this.help = Objects.requireNonNull(help, "help");
        this.control = Objects.requireNonNull(control, "control");
    }

    /** Where the value stands, as a dotted path into the document; unique within a form. */
    public final String path() {
        return path;
    }

    /** What people call the value, with its unit. */
    public final String label() {
        return label;
    }

    /** What the value means, what is allowed and the default, as HTML. */
    public final String help() {
        return help;
    }

    /** Which control suits the field. */
    public final Control control() {
        return control;
    }

    /** What a {@link Control#LIST} offers; empty for the other controls. */
    public List<String> choices() {
        return List.of();
    }

    /** The value as text. */
    public abstract String text(Experiment experiment);

    /**
     * The experiment with another value, not yet checked as a whole.
     *
     * @throws InvalidInput if the text is no such value; its message is for people
     */
    abstract Experiment with(Experiment experiment, String text);

    /** Whether {@link #reset} does anything. */
    public boolean canReset(Experiment experiment) {
        return false;
    }

    /** Whether the value is the one that holds when the document gives none. */
    public boolean atDefault(Experiment experiment) {
        return true;
    }

    /** The experiment with the default value; the same if {@link #canReset} is false. */
    public Experiment reset(Experiment experiment) {
        return experiment;
    }

    /**
     * The experiment with another value.
     *
     * @throws InvalidInput if the text is no such value, or the experiment would be wrong at this place
     */
    public final Experiment apply(Experiment experiment, String text) {
        Experiment changed = with(experiment, text);
        NewProblems.rejectAny(experiment, changed);
        return changed;
    }
}
