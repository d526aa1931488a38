package org.brink.workbench.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.brink.api.parameter.InvalidInput;
import org.brink.engine.RunTask;
import org.brink.project.api.BrinkProjects;
import org.brink.project.api.SweepItem;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.Selection;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.workbench.ui.Messenger;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;

/**
 * Works on sweeps and knows those that go on: one at a time, as each takes all cores. All methods return at once and
 * may be called from any thread.
 */
@Messages({
    "TITLE_SweepImpossible=The Sweep Cannot Be Run"
})
@ServiceProvider(service = SweepService.class)
public final class SweepService {

    private final RequestProcessor checks = new RequestProcessor("Brink sweep checks", 1);
    private final RequestProcessor work = new RequestProcessor("Brink sweeps", 1);
    private final Map<SweepItem, ActiveSweep> active = new ConcurrentHashMap<>();

    /** The service of the workbench. */
    public static SweepService get() {
        return Lookup.getDefault().lookup(SweepService.class);
    }

    /** The sweep in that folder, if it goes on or waits for its turn. */
    public Optional<ActiveSweep> find(SweepItem item) {
        return Optional.ofNullable(active.get(item));
    }

    /**
     * Checks the sweep of an experiment file and works on what it lacks.
     *
     * @param begun called on a background thread when the folder of the sweep is there
     */
    public void start(ProjectFolder project, Path file, Consumer<ActiveSweep> begun) {
        checks.post(() -> guarded(() -> {
            Path folder = file.toAbsolutePath().getParent();
            SweepPlan plan = SweepPlan.of(ExperimentDocument.readChecked(file), folder);
            RunTask.check(plan.experiment(0), folder);
            SweepFolder prepared = SweepFolder.prepare(SweepFolder.usual(file, plan), plan, Optional.empty());
            BrinkProjects.refresh(project);
            begin(new SweepItem(project, prepared.path()), prepared, plan, Selection.UNFINISHED, begun);
        }));
    }

    /**
     * Goes on with a stored sweep.
     *
     * @param begun called on a background thread
     */
    public void goOn(SweepItem item, Selection selection, Consumer<ActiveSweep> begun) {
        checks.post(() -> guarded(() -> {
            SweepFolder folder = SweepFolder.open(item.folder());
            begin(item, folder, folder.plan(), selection, begun);
        }));
    }

    private void begin(SweepItem item, SweepFolder folder, SweepPlan plan, Selection selection,
            Consumer<ActiveSweep> begun) {
        ActiveSweep fresh = new ActiveSweep(item, folder, plan);
        // one that has ended may not have been taken out yet
        ActiveSweep now = active.compute(item, (same, known) -> known == null || known.ended() ? fresh : known);
        if (now == fresh) {
            work.post(new SweepWork(fresh, selection, () -> active.remove(item, fresh)));
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
