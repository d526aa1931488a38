package org.brink.workbench.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.engine.RunTask;
import org.brink.project.api.BrinkProjects;
import org.brink.project.api.SweepItem;
import org.brink.spi.executor.SweepExecutor;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.Selection;
import org.brink.sweeps.SweepEngine;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.workbench.ui.Messenger;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;

/**
 * Works on sweeps and knows those that go on: on this machine one at a time, as each takes all cores, beside those that
 * others work on. All methods return at once and may be called from any thread.
 */
@Messages({
    "TITLE_SweepImpossible=The Sweep Cannot Be Run"
})
@ServiceProvider(service = SweepService.class)
public final class SweepService {

    /** Threads that only wait for others. */
    private static final int MOST_ELSEWHERE = 64;

    private final RequestProcessor checks = new RequestProcessor("Brink sweep checks", 1);
    private final RequestProcessor elsewhere = new RequestProcessor("Brink sweeps elsewhere", MOST_ELSEWHERE);
    private final RequestProcessor work = new RequestProcessor("Brink sweeps", 1);
    private final Map<SweepItem, ActiveSweep> active = new ConcurrentHashMap<>();
    private final LastEngines last;

    /** The service of the workbench; made by it. */
    public SweepService() {
        this(NbPreferences.forModule(SweepService.class));
    }

    SweepService(Preferences preferences) {
        last = new LastEngines(preferences);
    }

    /** The service of the workbench. */
    public static SweepService get() {
        return Lookup.getDefault().lookup(SweepService.class);
    }

    /** The sweep in that folder, if it goes on or waits for its turn. */
    public Optional<ActiveSweep> find(SweepItem item) {
        return Optional.ofNullable(active.get(item));
    }

    /**
     * The type of the engine that was used last in a project; the local one before the first.
     */
    public String lastEngine(ProjectFolder project) {
        return last.of(project);
    }

    /**
     * Checks the sweep of an experiment file and works on what it lacks. If others work on it already, they are
     * followed, and the engine is not started. Settings of an engine that goes on by itself are kept in the project.
     *
     * @param engine where to run
     * @param begun called on a background thread when the folder of the sweep is there
     */
    public void start(ProjectFolder project, Path file, Engine engine, Consumer<ActiveSweep> begun) {
        checks.post(() -> guarded(() -> {
            Path folder = file.toAbsolutePath().getParent();
            SweepPlan plan = SweepPlan.of(ExperimentDocument.readChecked(file), folder);
            RunTask.check(plan.experiment(0), folder);
            SweepFolder prepared = SweepFolder.prepare(SweepFolder.usual(file, plan), plan, Optional.empty());
            BrinkProjects.refresh(project);
            keep(project, engine);
            begin(new SweepItem(project, prepared.path()), prepared, plan, Selection.UNFINISHED, engine, begun);
        }));
    }

    /**
     * Goes on with a stored sweep: follows those that others work on, and runs others where they were run last, or else
     * on the engine that was used last in the project.
     *
     * @param begun called on a background thread
     */
    public void goOn(SweepItem item, Selection selection, Consumer<ActiveSweep> begun) {
        checks.post(() -> guarded(() -> {
            SweepFolder folder = SweepFolder.open(item.folder());
            ProjectFolder project = ProjectFolder.open(item.project().root());
            Engine engine = Engine.last(folder).orElseGet(() -> Engine.of(last.of(project), project));
            begin(item, folder, folder.plan(), selection, engine, begun);
        }));
    }

    /**
     * Calls off the job of a stored sweep that others work on.
     *
     * @param begun called on a background thread
     */
    public void callOff(SweepItem item, Consumer<ActiveSweep> begun) {
        goOn(item, Selection.MISSING, active -> {
            active.control().cancel();
            begun.accept(active);
        });
    }

    private void keep(ProjectFolder project, Engine engine) throws IOException {
        last.used(project, engine.provider().type());
        ProjectFolder now = ProjectFolder.open(project.root());
        ComponentSpec spec = engine.spec();
        if (engine.goesOnByItself() && !now.cluster().equals(Optional.of(spec))) {
            now.withCluster(Optional.of(spec));
        }
    }

    private void begin(SweepItem item, SweepFolder folder, SweepPlan plan, Selection selection, Engine wished,
            Consumer<ActiveSweep> begun) throws IOException {
        Optional<String> job = folder.jobEngine();
        // two engines would run the same cells
        Engine engine = job.isEmpty() || job.get().equals(wished.provider().type()) ? wished
                : Engine.of(job.get(), ProjectFolder.open(item.project().root()));
        SweepExecutor executor = engine.executor();
        ActiveSweep fresh = new ActiveSweep(item, folder, plan, engine);
        // one that has ended may not have been taken out yet
        ActiveSweep now = active.compute(item, (same, known) -> known == null || known.ended() ? fresh : known);
        if (now == fresh) {
            SweepEngine.remember(folder, engine.spec());
            // what the others run counts as theirs; what they have run and what failed is done
            SweepWork task = new SweepWork(fresh, job.isPresent() ? Selection.MISSING : selection, job.isPresent(),
                    executor, () -> active.remove(item, fresh));
            (engine.goesOnByItself() ? elsewhere : work).post(task);
        }
        begun.accept(now);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void guarded(Step step) {
        try {
            step.run();
        } catch (InvalidDocument | InvalidInput e) {
            Messenger.problem(Bundle.TITLE_SweepImpossible(), e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            Messenger.problem(Bundle.TITLE_SweepImpossible(), String.valueOf(e.getMessage()));
        }
    }
}
