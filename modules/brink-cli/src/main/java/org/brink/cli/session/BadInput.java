package org.brink.cli.session;

import java.util.stream.Collectors;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/** Input that cannot be used; the message is all that the person sees. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }

    /** Something of the command line itself: {@code figure: --size: found 0x0mm, expected …}. */
    public static BadInput option(String option, String found, String expected) {
        return new BadInput(new Problem(option, found, expected).toString());
    }

    /** The problems of an input, one line each, behind the name of the file or option where they stand. */
    public static BadInput in(String where, InvalidInput invalid) {
        return new BadInput(invalid.problems().stream().map(problem -> where + ": " + problem)
                .collect(Collectors.joining(System.lineSeparator())));
    }
}
