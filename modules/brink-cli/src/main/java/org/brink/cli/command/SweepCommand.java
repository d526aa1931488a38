package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus.State;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.brink.engine.RunTask;
import org.brink.store.document.JsonFormat;
import org.brink.sweeps.Keep;
import org.brink.sweeps.LocalExecutor;
import org.brink.sweeps.Selection;
import org.brink.sweeps.SweepControl;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepOutcome;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sweep}: runs an experiment for all values of its axes. */
@Command(name = "sweep", description = {"Runs an experiment for all values of its axes and prints the folder of the"
        + " sweep.", "What has a result already is not run again; what failed is tried again."})
final class SweepCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "FILE", description = "An experiment file with axes, or the folder of a sweep"
            + " to go on with.")
    private String file;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the sweep. In the project's sweeps folder if"
            + " not given.")
    private String out;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "Change a value, such as steps=500; may be repeated.")
    private List<String> changes = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "Runs at a time; as many as there are cores if not"
            + " given.")
    private Integer jobs;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that each run computes with; 1 if not given.")
    private Integer threads;

    @Option(names = "--missing-only", description = "Leave alone what failed before.")
    private boolean missingOnly;

    @Option(names = "--failed-only", description = "Run only what failed before.")
    private boolean failedOnly;

    @Option(names = "--keep", paramLabel = "all|failed|none", description = "Which cells keep a run folder; all of up"
            + " to 1000 cells if not given, none of more.")
    private String keep;

    @Option(names = "--quiet", description = "No progress; only the folder of the sweep.")
    private boolean quiet;

    @Option(names = "--json", description = "Write a summary as JSON instead of the folder alone.")
    private boolean json;

    SweepCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        LocalExecutor executor = new LocalExecutor(
                count("--jobs", jobs, Runtime.getRuntime().availableProcessors()), count("--threads", threads, 1));
        if (missingOnly && failedOnly) {
            throw BadInput.option("--failed-only", "--missing-only as well", "one of them");
        }
        SweepFolder folder = folder();
        SweepPlan plan = folder.plan();
        SweepControl control = new SweepControl();
        SweepProgressLine line = new SweepProgressLine(session, quiet || json);
        Interrupts.Watch watch = session.interrupts().watch(control::cancel);
        try {
            SweepOutcome outcome = new SweepTask(plan, folder, selection(), control, line).run(executor);
            line.end(plan, outcome);
            session.out().print(json ? JsonFormat.document(SweepReportText.json(folder, plan, outcome.table()))
                    : session.show(folder.path()) + System.lineSeparator());
            session.out().flush();
            return outcome.cancelled() ? ExitCode.CANCELLED
                    : outcome.table().count(State.FAILED) > 0 ? ExitCode.INTERNAL : ExitCode.DONE;
        } catch (InvalidInput invalid) {
            throw BadInput.in("sweep", invalid);
        } finally {
            watch.close();
        }
    }

    private Selection selection() {
        return missingOnly ? Selection.MISSING : failedOnly ? Selection.FAILED : Selection.UNFINISHED;
    }

    private SweepFolder folder() throws IOException {
        Path named = session.resolve(file);
        if (SweepFolder.isSweep(named)) {
            if (out != null || !changes.isEmpty()) {
                throw BadInput.option(out != null ? "--out" : "--set", "the folder of a sweep instead of a file",
                        "an experiment file, from which a sweep can be made");
            }
            SweepFolder stored = SweepFolder.open(named);
            return keep == null ? stored : SweepFolder.prepare(named, stored.plan(), keep());
        }
        Optional<Keep> wanted = keep();
        SweepPlan plan = ExperimentSource.load(session, file, changes.stream().map(Assignment::parse).toList(),
                source -> {
                    SweepPlan made = SweepPlan.of(source.experiment(), source.folder());
                    RunTask.check(made.experiment(0), source.folder());
                    return made;
                });
        try {
            return SweepFolder.prepare(out == null ? SweepFolder.usual(named, plan) : session.resolve(out), plan,
                    wanted);
        } catch (InvalidInput invalid) {
            throw BadInput.in("sweep", invalid);
        }
    }

    private Optional<Keep> keep() {
        if (keep == null) {
            return Optional.empty();
        }
        Optional<Keep> found = Keep.find(keep);
        if (found.isEmpty()) {
            throw BadInput.option("--keep", Problem.show(keep), "all, failed or none");
        }
        return found;
    }

    private static int count(String option, Integer given, int usual) {
        if (given != null && (given < 1 || given > 1024)) {
            throw BadInput.option(option, given.toString(), "an integer from 1 to 1024");
        }
        return given == null ? usual : given;
    }
}
