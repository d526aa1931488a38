package org.brink.cli.command;

import org.brink.api.numeric.ComputeThreads;
import org.brink.api.parameter.InvalidInput;
import org.brink.cli.session.BadInput;
import picocli.CommandLine.Option;

/** {@code --threads N} of the commands that compute. */
final class ThreadsOption {

    private static final String NAME = "--threads";

    @Option(names = NAME, paramLabel = "N",
            description = "Threads to compute with; all cores if not given.")
    private Integer threads;

    /** Applies the option, before anything is computed. */
    void apply() {
        if (threads == null) {
            return;
        }
        try {
            ComputeThreads.request(threads, NAME);
        } catch (InvalidInput e) {
            throw new BadInput(e.getMessage());
        }
    }
}
