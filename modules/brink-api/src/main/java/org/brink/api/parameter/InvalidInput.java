package org.brink.api.parameter;

import java.util.List;
import java.util.stream.Collectors;

/** Input from a person that cannot be used; carries every {@link Problem}, so that all can be mended at once. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(Problem problem) {
        this(List.of(problem));
    }

    /** Throws if there is at least one problem. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What is wrong, in the order in which it was found; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
