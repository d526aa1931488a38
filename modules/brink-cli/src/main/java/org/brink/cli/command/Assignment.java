package org.brink.cli.command;

import java.util.regex.Pattern;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.store.document.ExperimentDocument;

/**
 * One {@code --set PATH=VALUE}.
 *
 * @param path what is set
 * @param value its new value: JSON, or else a text
 */
record Assignment(String path, String value) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** Splits at the first equals sign. */
    static Assignment parse(String text) {
        return parse("--set", text);
    }

    /** Splits what stands behind an option at the first equals sign. */
    static Assignment parse(String option, String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw BadInput.option(option, Problem.show(text), "PATH=VALUE");
        }
        return new Assignment(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    /** The value as a document holds it; numbers may be written as people do, such as {@code .25}. */
    Object raw() {
        Object raw = ExperimentDocument.rawValue(value);
        return raw instanceof String && NUMBER.matcher(value).matches() ? (Object) Double.valueOf(value) : raw;
    }

    @Override
    public String toString() {
        return path + "=" + value;
    }
}
