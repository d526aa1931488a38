package org.brink.store.document;

import java.util.List;
import java.util.stream.Collectors;
import org.brink.api.parameter.Problem;

/**
 * A document that cannot be used. Carries every problem that was found, with its place; the message has one line
 * {@code file:line: path: found …, expected …} for each.
 */
public final class InvalidDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient List<Located> problems;

    public InvalidDocument(String source, List<Located> problems) {
        super(message(source, problems));
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** Problems that were found in the values of a document, traced back to its text. */
    public static InvalidDocument of(String source, String text, List<Problem> problems) {
        return new InvalidDocument(source, locate(text, problems));
    }

    /**
     * Finds the place of each problem by its path; where the path does not exist, as for a missing key, the place of
     * the nearest enclosing value.
     */
    public static List<Located> locate(String text, List<Problem> problems) {
        JsonLocations locations = JsonLocations.of(text);
        return problems.stream().map(locations::locate).toList();
    }

    /** The name of the file, as it stands in the message. */
    public String source() {
        return source;
    }

    /** What is wrong, in the order in which it was found; never empty. */
    public List<Located> problems() {
        return problems;
    }

    private static String message(String source, List<Located> problems) {
        return problems.stream().map(p -> source + ":" + p.line() + ": " + p.problem())
                .collect(Collectors.joining("\n"));
    }
}
