package org.brink.workbench.run;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.brink.api.experiment.Experiment;
import org.brink.engine.Breakpoints;
import org.brink.engine.ForkRequest;
import org.brink.engine.ResumeTask;
import org.brink.engine.RunTask;
import org.brink.project.api.RunItem;
import org.brink.store.run.RunFolders;
import org.openide.util.Lookup;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;

/**
 * Starts runs and knows those that go on. As many runs proceed at once as there are processor cores; others wait for
 * their turn. All methods return at once and may be called from any thread.
 */
@ServiceProvider(service = RunService.class)
public final class RunService {

    private final RequestProcessor checks = new RequestProcessor("Brink experiment checks", 1);
    private final RequestProcessor runs;
    private final Launcher launcher;
    private final RunReports reports;
    private final Map<Path, ActiveRun> active = new ConcurrentHashMap<>();
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<RunRequest> last = Optional.empty();

    /** The service of the workbench; made by the lookup. */
    public RunService() {
        this(Launcher.ENGINE, new WindowReports(), Runtime.getRuntime().availableProcessors());
    }

    RunService(Launcher launcher, RunReports reports, int parallel) {
        this.launcher = launcher;
        this.reports = reports;
        this.runs = new RequestProcessor("Brink runs", parallel);
    }

    /** The service of the workbench. */
    public static RunService get() {
        return Lookup.getDefault().lookup(RunService.class);
    }

    /** Checks an experiment and runs it as soon as it is its turn; tells what is wrong if it cannot be run. */
    public void start(RunRequest request) {
        last = Optional.of(request);
        checks.post(() -> check(request));
    }

    /** What was asked for last. */
    public Optional<RunRequest> last() {
        return last;
    }

    /** The runs that go on or are paused. */
    public Collection<ActiveRun> active() {
        return List.copyOf(active.values());
    }

    /** The run that goes on in that folder. */
    public Optional<ActiveRun> find(Path runFolder) {
        return Optional.ofNullable(active.get(runFolder.toAbsolutePath().normalize()));
    }

    /** Hears of all runs from now on. */
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    /** Hears of no more runs. */
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    private void check(RunRequest request) {
        Experiment experiment;
        try {
            experiment = ExperimentReader.read(request);
        } catch (ExperimentReader.Rejected e) {
            reports.rejected(request.file(), e.getMessage());
            return;
        }
        String title = experiment.title().isBlank() ? request.file().getFileName().toString() : experiment.title();
        queue(new PreparedRun(request.project(), experiment, title,
                () -> RunFolders.allocate(request.project().runsDir(), experiment),
                (runDir, control, observer) -> launcher.run(experiment, request.file().getParent(), runDir, control,
                        observer), request.onStarted()));
    }

    /**
     * Branches off a run into a new folder of its project, as soon as it is its turn.
     *
     * @param parent the run that is forked
     * @param fork checked
     * @param onStarted called on the thread of the run when its folder can be read
     */
    public void fork(RunItem parent, ForkRequest fork, Consumer<ActiveRun> onStarted) {
        checks.post(() -> queue(new PreparedRun(parent.project(), fork.experiment(),
                title(fork.experiment(), parent.id()),
                () -> RunFolders.allocate(parent.project().runsDir(), fork.experiment(), fork.origin()),
                (runDir, control, observer) ->
                        RunTask.fork(fork, runDir, control, Breakpoints.PAUSE, observer).run(), onStarted)));
    }

    /**
     * Goes on with a run in its own folder, as soon as it is its turn.
     *
     * @param run the run
     * @param task checked
     * @param onStarted called on the thread of the run when its folder can be read
     */
    public void resume(RunItem run, ResumeTask task, Consumer<ActiveRun> onStarted) {
        checks.post(() -> queue(new PreparedRun(run.project(), task.experiment(), title(task.experiment(), run.id()),
                run::folder, (runDir, control, observer) -> task.run(control, Breakpoints.PAUSE, observer),
                onStarted)));
    }

    private static String title(Experiment experiment, String otherwise) {
        return experiment.title().isBlank() ? otherwise : experiment.title();
    }

    private void queue(PreparedRun prepared) {
        QueuedRun queued = new QueuedRun(prepared, this::changed);
        queued.reportTo(reports.waiting(prepared.title(), queued::cancel));
        runs.post(queued);
    }

    private void changed(ActiveRun run) {
        Path key = run.folder().toAbsolutePath().normalize();
        if (run.result().isPresent()) {
            active.remove(key);
        } else {
            active.putIfAbsent(key, run);
        }
        listeners.forEach(listener -> listener.changed(run));
    }
}
