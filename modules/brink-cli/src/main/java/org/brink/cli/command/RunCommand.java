package org.brink.cli.command;

import java.io.IOException;
import java.util.List;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: runs an experiment file. */
@Command(name = "run", description = {"Runs an experiment and prints the folder of the run.",
    "Without --out the run goes into the project's runs folder, or into 'runs' beside the file."})
final class RunCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "The experiment file.")
    private String file;

    @Option(names = "--out", paramLabel = "RUNDIR", description = "Folder of the run; must be new or empty.")
    private String out;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Change a value, such as optimizer.params.stepSize=0.1; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--steps", paramLabel = "N", description = "Number of steps, instead of the file's.")
    private Long steps;

    @Mixin
    private RunOutput output;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    RunCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        threads.apply();
        output.check();
        ExperimentSource source = ExperimentSource.read(session, file,
                changes.stream().map(Assignment::parse).toList());
        if (steps != null && steps < 1) {
            throw BadInput.option("--steps", Problem.show(steps), "an integer >= 1");
        }
        source = steps == null ? source : source.withSteps(steps);
        return output.execute(session, HeadlessRun.prepare(session, source, out));
    }
}
