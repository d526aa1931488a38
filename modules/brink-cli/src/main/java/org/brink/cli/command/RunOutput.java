package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;
import org.brink.engine.Breakpoints;
import org.brink.engine.RunObserver;
import org.brink.store.document.JsonFormat;
import org.brink.store.run.RunFolders;
import picocli.CommandLine.Option;

/** What a command that runs something writes. */
final class RunOutput {

    @Option(names = "--break", paramLabel = "ignore|stop", description = {
        "What a detector with a breakpoint (\"then\": \"pause\") does, as nobody is there to let the run go on:",
        "leave a note and go on (the default), or stop the run."})
    private String breaks = "ignore";

    @Option(names = "--quiet", description = "No progress, no summary; only the folder of the run.")
    private boolean quiet;

    @Option(names = "--json", description = "Write the result as JSON instead of the folder alone.")
    private boolean json;

    /** Refuses options that contradict each other. */
    void check() {
        if (quiet && json) {
            throw BadInput.option("--json", "--quiet as well", "one of --quiet and --json");
        }
        breakpoints();
    }

    private Breakpoints breakpoints() {
        return switch (breaks) {
            case "ignore" -> Breakpoints.IGNORE;
            case "stop" -> Breakpoints.STOP;
            default -> throw BadInput.option("--break", Problem.show(breaks), "one of ignore and stop");
        };
    }

    /** Runs to the end and writes the result; returns the exit code. */
    int execute(Session session, HeadlessRun run) throws IOException {
        return run.execute(breakpoints(), quiet ? RunObserver.NONE : new ProgressLine(session), status -> {
            if (json) {
                session.out().print(JsonFormat.document(summary(run.folder(), status)));
            } else {
                session.out().println(session.show(run.folder()));
            }
        });
    }

    private static Map<String, Object> summary(Path folder, RunStatus status) throws IOException {
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
