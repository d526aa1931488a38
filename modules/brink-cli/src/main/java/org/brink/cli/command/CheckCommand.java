package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.Problem;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.brink.engine.check.CheckPlan;
import org.brink.engine.check.CheckReport;
import org.brink.engine.StartingPoint;
import org.brink.engine.check.DerivativeCheck;
import org.brink.spi.objective.Objective;
import org.brink.store.document.JsonFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: whether the derivatives of an objective are right. */
@Command(name = "check", description = {
    "Checks the derivatives of an objective at the initial point against differences and symmetries.",
    "Exits with 3 if a comparison does not pass."})
final class CheckCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "EXPERIMENT", description = "The experiment file.")
    private String file;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Change a value, such as init.params.scale=0.5; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--directions", paramLabel = "N", defaultValue = "5",
            description = "Number of random directions, at least 3; ${DEFAULT-VALUE} if not given.")
    private int directions;

    @Option(names = "--json", description = "Write JSON for programs.")
    private boolean json;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    /** What is checked, and what differences are taken of. */
    private record Checked(StartingPoint start, Objective reference) {

        static Checked of(Experiment experiment, Path folder) {
            StartingPoint start = StartingPoint.of(experiment, folder);
            return new Checked(start, start.reference(folder));
        }
    }

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        threads.apply();
        if (directions < CheckPlan.LEAST_DIRECTIONS) {
            throw BadInput.option("--directions", Problem.show(directions),
                    "an integer >= " + CheckPlan.LEAST_DIRECTIONS);
        }
        Checked checked = ExperimentSource.load(session, file, changes.stream().map(Assignment::parse).toList(),
                source -> Checked.of(source.experiment(), source.folder()));
        StartingPoint start = checked.start();
        AtomicBoolean cancelled = new AtomicBoolean();
        CheckProgressLine line = new CheckProgressLine(session);
        Interrupts.Watch watch = session.interrupts().watch(() -> cancelled.set(true));
        try {
            CheckPlan plan = CheckPlan.of(start.experiment().seed(), directions, start.experiment().precision());
            CheckReport report = new DerivativeCheck(start.objective(), checked.reference(), start.point(), plan,
                    (done, total) -> line.show(done, total) && !cancelled.get()).run();
            line.clear();
            CheckText text = new CheckText(start, report);
            session.out().print(json ? JsonFormat.document(text.json()) : text.text());
            return report.passed() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
        } catch (CancellationException e) {
            line.clear();
            session.err().println("cancelled");
            return ExitCode.CANCELLED;
        } finally {
            watch.close();
        }
    }
}
