package org.brink.cli.command;

import java.io.IOException;
import java.util.OptionalLong;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resume}: goes on with a run. */
@Command(name = "resume", description = {
    "Goes on with a run that was cancelled or interrupted, or takes more steps than were planned.",
    "What is stored in the end is the same, bit for bit, as if the run had never ended in between."})
final class ResumeCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "RUNDIR", description = "A run folder, or the beginning of a run's id.")
    private String run;

    @Option(names = "--steps", paramLabel = "N",
            description = "Number of steps in all, instead of those that were planned.")
    private Long steps;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private RunOutput output;

    ResumeCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        threads.apply();
        output.check();
        if (steps != null && steps < 1) {
            throw BadInput.option("--steps", Problem.show(steps), "an integer >= 1");
        }
        return output.execute(session, HeadlessRun.resuming(session, Runs.find(session, run),
                steps == null ? OptionalLong.empty() : OptionalLong.of(steps)));
    }
}
