package org.brink.engine;

import java.nio.file.Path;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;

/**
 * Hears how a run goes. Called on the thread of the run, which waits meanwhile: be quick. An observer that throws is
 * not called again, and the run's record says so.
 */
public interface RunObserver {

    /** Hears nothing. */
    RunObserver NONE = new RunObserver() {
    };

    /** The run folder can be read now; no step has been observed yet. */
    default void started(Path runDir, Experiment resolved) {
    }

    /**
     * Before a fork starts, its parent is being run again. At most some 25 times a second.
     *
     * @param step how far it is
     * @param target the step at which the fork begins
     */
    default void rebuilding(long step, long target) {
    }

    /**
     * The run has got further, and everything up to this step can be read. At most some 25 times a second.
     *
     * @param step the last observed step
     * @param steps the last step that is planned
     */
    default void progress(long step, long steps) {
    }

    /** The run waits after this step, which can be read; 0 also if it waits before its first step. */
    default void paused(long step) {
    }

    /** A detector with a breakpoint has reported this event: the run pauses after its step, or ignores it as told. */
    default void breakpoint(RunEvent e) {
    }

    /** Something was added to the events of the run. */
    default void event(RunEvent e) {
    }

    /** The run has ended and its folder is complete. */
    default void finished(RunStatus s) {
    }
}
