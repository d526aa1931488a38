package org.brink.workbench.run;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.workbench.run.RunReports.RunReport;

/** A checked experiment: waits for its turn, then runs, and tells the service and the report how it goes. */
final class QueuedRun implements Runnable {

    private static final Logger LOG = Logger.getLogger(QueuedRun.class.getName());

    private final PreparedRun prepared;
    private final Consumer<ActiveRun> changed;
    private final RunControl control = new RunControl();
    private volatile RunReport report;
    private boolean begun;
    private boolean withdrawn;

    QueuedRun(PreparedRun prepared, Consumer<ActiveRun> changed) {
        this.prepared = prepared;
        this.changed = changed;
    }

    /** Tells of the run from now on. */
    void reportTo(RunReport to) {
        boolean late;
        synchronized (this) {
            report = to;
            late = withdrawn;
        }
        if (late) {
            to.withdrawn();
        }
    }

    /** Takes the run back if it has not begun, else asks the engine to end it. */
    boolean cancel() {
        RunReport told;
        synchronized (this) {
            if (begun) {
                control.cancel();
                return true;
            }
            told = withdrawn ? null : report;
            withdrawn = true;
        }
        if (told != null) {
            told.withdrawn();
        }
        return true;
    }

    private synchronized boolean begin() {
        begun = !withdrawn;
        return begun;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        try {
            carryOut(new ActiveRun(prepared.project(), prepared.folder().get(), prepared.experiment(), control,
                    new Speed(System::nanoTime)));
        } catch (InvalidInput e) {
            // the folder cannot be made or written to, or the parts of the experiment do not fit together
            report.refused(e.getMessage());
        } catch (CancellationException beforeTheFirstStep) {
            // of a fork, whose parent was still being run again; nothing is left of it
            report.withdrawn();
        }
    }

    private void carryOut(ActiveRun run) {
        RunStatus status;
        try {
            status = prepared.work().run(run.folder(), control, new Observer(run));
        } catch (UncheckedIOException e) {
            // the engine turns failures of components into a status; this is a failure of the disk
            LOG.log(Level.INFO, "run " + run.id() + " failed", e);
            status = RunStatus.at(RunStatus.State.FAILED, run.step(), String.valueOf(e.getMessage()));
        }
        run.finished(status);
        changed.accept(run);
        report.finished(run, status);
    }

    private final class Observer implements RunObserver {

        private final ActiveRun run;

        Observer(ActiveRun run) {
            this.run = run;
        }

        @Override
        public void started(Path runDir, Experiment resolved) {
            changed.accept(run);
            report.started(run);
            prepared.onStarted().accept(run);
        }

        @Override
        public void rebuilding(long step, long target) {
            report.rebuilding(step, target);
        }

        @Override
        public void progress(long step, long steps) {
            run.progressed(step);
            report.progress(run);
            changed.accept(run);
        }

        @Override
        public void paused(long step) {
            run.pausedAt(step);
            report.paused(run);
            changed.accept(run);
        }

        @Override
        public void breakpoint(RunEvent event) {
            run.brokenAt(event);
        }

        @Override
        public void event(RunEvent event) {
            report.event(run, event);
        }
    }
}
