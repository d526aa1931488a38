package org.brink.api.parameter;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with an input.
 *
 * @param path where, as a dotted path into the document such as {@code optimizer.params.stepSize}; empty for the whole
 * @param found what stands there, as text
 * @param expected what was expected instead
 */
public record Problem(String path, String found, String expected) {

    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    /** A key that is not known at this place. */
    public static Problem unknownKey(String path, String known) {
        return new Problem(path, "an unknown key", known);
    }

    /** A raw value as people write it, shortened when long. */
    public static String show(Object raw) {
        String text = raw instanceof String s ? '"' + s + '"'
                : raw instanceof Map ? "an object" : raw instanceof List<?> l && l.size() > 8 ? "a list of " + l.size()
                : String.valueOf(raw);
        return text.length() > 80 ? text.substring(0, 77) + "…" : text;
    }

    /** One line: {@code optimizer.params.stepSize: found -1, expected a number > 0}. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + "found " + found + ", expected " + expected;
    }
}
