package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus.State;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.brink.engine.RunTask;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.spi.executor.SweepExecutor;
import org.brink.store.document.JsonFormat;
import org.brink.sweeps.Keep;
import org.brink.sweeps.Selection;
import org.brink.sweeps.ShareTask;
import org.brink.sweeps.SweepControl;
import org.brink.sweeps.SweepEngine;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepOutcome;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--missing-only", description = "Leave alone what failed before.")
    private boolean missingOnly;

    @Option(names = "--failed-only", description = "Run only what failed before.")
    private boolean failedOnly;

    @Option(names = "--keep", paramLabel = "all|failed|none", description = "Which cells keep a run folder; all of up"
            + " to 1000 cells if not given, none of more.")
    private String keep;

    @Mixin
    private final ExecutorOptions where = new ExecutorOptions();

    @Option(names = "--shard", paramLabel = "I/N", description = "Run the share I, from 0, of N of a sweep that others"
            + " work on, too.")
    private String shard;

    @Option(names = "--cells", paramLabel = "FILE", description = "With --shard: a file with the numbers of the cells.")
    private String cells;

    @Option(names = "--quiet", description = "No progress; only the folder of the sweep.")
    private boolean quiet;

    @Option(names = "--json", description = "Write a summary as JSON instead of the folder alone.")
    private boolean json;

    SweepCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        ExecutorProvider provider = where.provider();
        if (missingOnly && failedOnly) {
            throw BadInput.option("--failed-only", "--missing-only as well", "one of them");
        }
        if (shard != null) {
            return share(where.executor(provider, session.resolve(file)));
        }
        SweepExecutor executor = where.executor(provider, session.resolve(file));
        SweepFolder folder = folder();
        if (provider.type().equals(ExecutorOptions.LOCAL) && folder.hasJob()) {
            throw new BadInput("sweep: found a job that others work on, expected --on with its engine; if it is gone"
                    + " for good, remove " + session.show(folder.jobFile()));
        }
        SweepPlan plan = folder.plan();
        SweepControl control = new SweepControl();
        SweepProgressLine line = new SweepProgressLine(session, quiet || json);
        SweepTask task = new SweepTask(plan, folder, selection(), control, line);
        Interrupts.Watch watch = session.interrupts().watch(control::cancel);
        try {
            if (where.emits()) {
                session.out().print(task.emit(provider, where.settings(provider, session.resolve(file))));
                return ExitCode.DONE;
            }
            if (where.detaches()) {
                control.detach();
            }
            SweepEngine.remember(folder, where.spec(provider, session.resolve(file)));
            SweepOutcome outcome = (where.attaches() ? task.attaching() : task).run(executor);
            line.end(plan, outcome);
            report(folder, plan, outcome);
            return exitCode(outcome);
        } catch (InvalidInput invalid) {
            throw BadInput.in("sweep", invalid);
        } finally {
            watch.close();
        }
    }

    private void report(SweepFolder folder, SweepPlan plan, SweepOutcome outcome) throws IOException {
        session.out().print(json ? JsonFormat.document(SweepReportText.json(folder, plan, outcome.table()))
                : session.show(folder.path()) + System.lineSeparator());
        session.out().flush();
    }

    private static int exitCode(SweepOutcome outcome) {
        return outcome.cancelled() ? ExitCode.CANCELLED
                : outcome.table().count(State.FAILED) > 0 ? ExitCode.INTERNAL : ExitCode.DONE;
    }

    /** A share leaves it to others to write the table and to judge the sweep. */
    private int share(SweepExecutor executor) throws IOException {
        Matcher matcher = Pattern.compile("(\\d{1,9})/([1-9]\\d{0,8})").matcher(shard);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= Integer.parseInt(matcher.group(2))) {
            throw BadInput.option("--shard", Problem.show(shard), "I/N with I from 0 to N − 1");
        }
        ShareTask task = new ShareTask(SweepFolder.open(session.resolve(file)), Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)), Optional.ofNullable(cells).map(session::resolve));
        SweepControl control = new SweepControl();
        SweepProgressLine line = new SweepProgressLine(session, quiet);
        Interrupts.Watch watch = session.interrupts().watch(control::cancel);
        try {
            SweepOutcome outcome = task.run(executor, control, line);
            session.err().println((outcome.cancelled() ? "cancelled: " : "") + outcome.finished() + " of "
                    + outcome.wanted() + " cells of share " + shard);
            return outcome.cancelled() ? ExitCode.CANCELLED : ExitCode.DONE;
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
}
