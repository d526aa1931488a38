package org.brink.workbench.sweep;

import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunStatus.State;
import org.brink.project.api.BrinkProjects;
import org.brink.spi.executor.SweepExecutor;
import org.brink.sweeps.Selection;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepObserver;
import org.brink.sweeps.SweepOutcome;
import org.brink.sweeps.SweepProgress;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTask;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Messenger;
import org.brink.workbench.ui.Numbers;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.awt.NotificationDisplayer;
import org.openide.util.NbBundle.Messages;

/** Works on one sweep in the background, with progress in the status bar and a word at the end. */
@Messages({
    "# {0} - name of the sweep",
    "MSG_SweepWaits=Sweep {0}: waiting for its turn",
    "# {0} - name of the sweep",
    "MSG_SweepGoesOn=Sweep {0}",
    "# {0} - cells that ended",
    "# {1} - all cells of the work",
    "MSG_SweepCells={0} of {1} cells",
    "# {0} - cells that ended",
    "# {1} - all cells of the work",
    "# {2} - cells that are being run",
    "# {3} - cells that wait",
    "MSG_SweepCellsRun={0} of {1} cells, {2} running, {3} queued",
    "# {0} - how far it is",
    "# {1} - time",
    "MSG_SweepTimeLeft={0}, {1} left",
    "# {0} - name of the sweep",
    "# {1} - number of cells with a result",
    "# {2} - number of failed cells",
    "MSG_SweepEnded=Sweep {0}: {1} cells have a result, {2} failed",
    "# {0} - name of the sweep",
    "MSG_SweepCancelled=Sweep {0}: cancelled; all results are kept",
    "# {0} - name of the sweep",
    "# {1} - name of the engine",
    "MSG_SweepDetached=Sweep {0}: goes on on {1} without being watched",
    "# {0} - name of the sweep",
    "# {1} - reason",
    "MSG_SweepFailed=Sweep {0} was not finished: {1}"
})
final class SweepWork implements Runnable, SweepObserver {

    private static final Logger LOG = Logger.getLogger(SweepWork.class.getName());
    private static final int UNITS = 1000;

    private final ActiveSweep sweep;
    private final Selection selection;
    private final boolean attaching;
    private final SweepExecutor executor;
    private final Runnable done;
    private final ProgressHandle handle;

    SweepWork(ActiveSweep sweep, Selection selection, boolean attaching, SweepExecutor executor, Runnable done) {
        this.sweep = sweep;
        this.selection = selection;
        this.attaching = attaching;
        this.executor = executor;
        this.done = done;
        handle = ProgressHandle.createHandle(Bundle.MSG_SweepGoesOn(sweep.item().name()), () -> {
            sweep.control().cancel();
            return true;
        });
        handle.start();
        handle.switchToIndeterminate();
        handle.progress(Bundle.MSG_SweepWaits(sweep.item().name()));
    }

    @Override
    public void run() {
        try {
            SweepTask task = new SweepTask(sweep.plan(), sweep.folder(), selection, sweep.control(), this);
            SweepOutcome outcome = (attaching ? task.attaching() : task).run(executor);
            sweep.ended(outcome);
            tell(outcome);
        } catch (IOException | RuntimeException | OutOfMemoryError | LinkageError e) {
            // a component of a third party, or the disk; the window must not wait for ever
            LOG.log(Level.INFO, "the sweep " + sweep.item().folder() + " was not finished", e);
            String reason = e instanceof InvalidInput || e instanceof IOException ? String.valueOf(e.getMessage())
                    : e.toString();
            sweep.failed(reason);
            Messenger.problem(Bundle.TITLE_SweepImpossible(), Bundle.MSG_SweepFailed(sweep.item().name(), reason));
        } finally {
            done.run();
            handle.finish();
            BrinkProjects.refresh(sweep.item().project());
        }
    }

    private void tell(SweepOutcome outcome) {
        String name = sweep.item().name();
        int failed = outcome.table().count(State.FAILED);
        boolean left = sweep.control().detached() && sweep.folder().hasJob();
        String text = outcome.cancelled() ? Bundle.MSG_SweepCancelled(name)
                : left ? Bundle.MSG_SweepDetached(name, sweep.engine().name())
                : Bundle.MSG_SweepEnded(name, Numbers.count(outcome.table().known()), Numbers.count(failed));
        Messenger.done(text);
        if (!outcome.cancelled() && !left) {
            State worst = failed > 0 ? State.FAILED : State.COMPLETED;
            SwingUtilities.invokeLater(() -> NotificationDisplayer.getDefault().notify(
                    Bundle.MSG_SweepGoesOn(name), Icons.status(worst), text,
                    e -> SweepWindows.open(sweep.item()), NotificationDisplayer.Priority.NORMAL,
                    failed > 0 ? NotificationDisplayer.Category.WARNING : NotificationDisplayer.Category.INFO));
        }
    }

    @Override
    public void started(SweepFolder folder, SweepTable table) {
        sweep.begun(table);
        handle.switchToDeterminate(UNITS);
    }

    @Override
    public void progress(SweepProgress now) {
        sweep.at(now);
        handle.progress(text(now), (int) Math.round(UNITS * Math.max(0, Math.min(1, now.fraction()))));
    }

    @Override
    public void message(String text) {
        sweep.heard(text);
        sweep.heard(text);
        Messenger.done(text);
    }

    /** How far a sweep is, in words. */
    static String text(SweepProgress now) {
        String finished = Numbers.count(now.finished());
        String wanted = Numbers.count(now.wanted());
        if (now.finished() == now.wanted()) {
            return Bundle.MSG_SweepCells(finished, wanted);
        }
        String text = Bundle.MSG_SweepCellsRun(finished, wanted, Numbers.count(now.running()),
                Numbers.count(Math.max(0, now.wanted() - now.finished() - now.running())));
        return now.secondsLeft().isEmpty() ? text : Bundle.MSG_SweepTimeLeft(text,
                Numbers.time(Duration.ofMillis((long) (1000 * now.secondsLeft().getAsDouble()))));
    }
}
