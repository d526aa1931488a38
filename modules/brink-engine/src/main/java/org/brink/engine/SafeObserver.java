package org.brink.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;

/** Keeps faults of an observer out of the run. */
final class SafeObserver implements RunObserver {

    private RunObserver target;
    private Optional<String> warning = Optional.empty();

    SafeObserver(RunObserver target) {
        this.target = target;
    }

    /** What went wrong, if anything did. */
    Optional<String> warning() {
        return warning;
    }

    private void call(Runnable notification) {
        try {
            notification.run();
        } catch (RuntimeException e) {
            target = NONE;
            warning = Optional.of("an observer of the run threw " + e + " and was not called again");
        }
    }

    @Override
    public void started(Path runDir, Experiment resolved) {
        call(() -> target.started(runDir, resolved));
    }

    @Override
    public void progress(long step, long steps) {
        call(() -> target.progress(step, steps));
    }

    @Override
    public void paused(long step) {
        call(() -> target.paused(step));
    }

    @Override
    public void breakpoint(RunEvent e) {
        call(() -> target.breakpoint(e));
    }

    @Override
    public void event(RunEvent e) {
        call(() -> target.event(e));
    }

    @Override
    public void finished(RunStatus s) {
        call(() -> target.finished(s));
    }
}
