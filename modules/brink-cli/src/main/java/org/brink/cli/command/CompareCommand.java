package org.brink.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.store.comparison.RunComparison;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: runs side by side. */
@Command(name = "compare", description = {"Compares runs side by side.",
    "Shows the parameters that differ, how each run ended, how far apart the trajectories are,",
    "and how far the predictions of flows are off; the last of a single run, too."})
final class CompareCommand extends SessionCommand {

    @Parameters(paramLabel = "RUNDIR", arity = "1..*", description = "Run folders, or beginnings of run ids.")
    private List<String> runs;

    @Option(names = "--json", description = "Write JSON for programs.")
    private boolean json;

    @Mixin
    private PredictionOptions predictions;

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        try (OpenRuns open = OpenRuns.open(session, runs)) {
            RunComparison comparison = RunComparison.of(open.list());
            PredictionReport predicted = new PredictionReport(comparison, predictions);
            if (runs.size() < 2 && predicted.empty()) {
                throw new InvalidInput(new Problem("RUNDIR", "one run, without predictions of flows",
                        "two runs or more, or one in which a flow predicts something"));
            }
            ComparisonReport report = ComparisonReport.of(comparison);
            Map<String, Object> values = report.json();
            values.put("predictions", predicted.json());
            session.out().print(json ? JsonFormat.document(values) : report.text() + predicted.text());
        }
        return ExitCode.DONE;
    }
}
