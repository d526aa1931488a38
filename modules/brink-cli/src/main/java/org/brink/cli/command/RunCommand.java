package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.engine.Breakpoints;
import org.brink.engine.RunObserver;
import org.brink.store.document.JsonFormat;
import org.brink.store.run.RunFolders;
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

    @Option(names = "--break", paramLabel = "ignore|stop", description = {
        "What a detector with a breakpoint (\"then\": \"pause\") does, as nobody is there to let the run go on:",
        "leave a note and go on (the default), or stop the run."})
    private String breaks = "ignore";

    @Option(names = "--quiet", description = "No progress, no summary; only the folder of the run.")
    private boolean quiet;

    @Option(names = "--json", description = "Write the result as JSON instead of the folder alone.")
    private boolean json;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    RunCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        threads.apply();
        if (quiet && json) {
            throw BadInput.option("--json", "--quiet as well", "one of --quiet and --json");
        }
        ExperimentSource source = ExperimentSource.read(session, file,
                changes.stream().map(Assignment::parse).toList());
        if (steps != null && steps < 1) {
            throw BadInput.option("--steps", Problem.show(steps), "an integer >= 1");
        }
        source = steps == null ? source : source.withSteps(steps);
        Breakpoints breakpoints = switch (breaks) {
            case "ignore" -> Breakpoints.IGNORE;
            case "stop" -> Breakpoints.STOP;
            default -> throw BadInput.option("--break", Problem.show(breaks), "one of ignore and stop");
        };
        HeadlessRun run = HeadlessRun.prepare(session, source, out);
        return run.execute(breakpoints, quiet ? RunObserver.NONE : new ProgressLine(session), status -> {
            if (json) {
                session.out().print(JsonFormat.document(summary(run.folder(), status)));
            } else {
                session.out().println(session.show(run.folder()));
            }
        });
    }

    private Map<String, Object> summary(Path folder, RunStatus status) throws IOException {
        try (RunData data = RunFolders.open(folder)) {
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("id", data.id());
            summary.put("folder", folder.toString());
            summary.putAll(StatusText.json(status));
            summary.put("last", LastValues.of(data).json());
            return summary;
        }
    }
}
