package org.brink.cli.command;

import java.io.IOException;
import java.util.List;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.store.comparison.RunComparison;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: runs side by side. */
@Command(name = "compare", description = {"Compares runs side by side.",
    "Shows the parameters that differ, how each run ended, and how far apart the trajectories are."})
final class CompareCommand extends SessionCommand {

    @Parameters(paramLabel = "RUNDIR", arity = "2..*", description = "Run folders, or beginnings of run ids.")
    private List<String> runs;

    @Option(names = "--json", description = "Write JSON for programs.")
    private boolean json;

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        try (OpenRuns open = OpenRuns.open(session, runs)) {
            ComparisonReport report = ComparisonReport.of(RunComparison.of(open.list()));
            session.out().print(json ? JsonFormat.document(report.json()) : report.text());
        }
        return ExitCode.DONE;
    }
}
