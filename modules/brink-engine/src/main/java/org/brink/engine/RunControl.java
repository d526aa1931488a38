package org.brink.engine;

/**
 * Pauses, steps, resumes and cancels a run from outside. Safe for all threads; takes effect between two steps. While
 * nothing is asked for it costs the run one volatile read per step.
 */
public final class RunControl {

    private volatile boolean attention;
    private boolean paused;
    private boolean cancelled;
    private long allowedSteps;

    /** Holds the run after the step that is being taken. */
    public synchronized void pause() {
        paused = true;
        allowedSteps = 0;
        changed();
    }

    /** Lets a paused run go on. */
    public synchronized void resume() {
        paused = false;
        allowedSteps = 0;
        changed();
    }

    /** Takes one step and pauses; each further call before that adds a step. */
    public synchronized void stepOnce() {
        paused = true;
        allowedSteps++;
        changed();
    }

    /** Ends the run, which keeps all it has; cannot be taken back. */
    public synchronized void cancel() {
        cancelled = true;
        changed();
    }

    /** Whether the run is held, or about to be; also true while it takes single steps. */
    public synchronized boolean paused() {
        return paused;
    }

    /** Whether the run has been told to end. */
    public synchronized boolean cancelled() {
        return cancelled;
    }

    private void changed() {
        attention = paused || cancelled;
        notifyAll();
    }

    /** Whether the run has to look closer before its next step. */
    boolean attention() {
        return attention;
    }

    /** Whether the next step has to wait. */
    synchronized boolean mustWait() {
        return paused && allowedSteps == 0 && !cancelled;
    }

    /**
     * Waits for the permission to take one more step.
     *
     * @return false if the run has been cancelled
     */
    synchronized boolean awaitStep() throws InterruptedException {
        while (paused && allowedSteps == 0 && !cancelled) {
            wait();
        }
        if (paused && !cancelled) {
            allowedSteps--;
        }
        return !cancelled;
    }
}
