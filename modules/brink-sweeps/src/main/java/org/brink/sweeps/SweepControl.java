package org.brink.sweeps;

import java.util.HashSet;
import java.util.Set;
import org.brink.engine.RunControl;

/** Pauses and cancels a sweep, with all runs that are going on. Safe for all threads. */
public final class SweepControl {

    private final Set<RunControl> running = new HashSet<>();
    private boolean paused;
    private boolean cancelled;
    private boolean detached;
    private long pausedAt;
    private long pausedBefore;

    /** Holds the runs that are going on after the step that each is taking, and begins no others. */
    public synchronized void pause() {
        pausedAt = paused ? pausedAt : System.nanoTime();
        paused = true;
        running.forEach(RunControl::pause);
        notifyAll();
    }

    /** Lets a paused sweep go on. */
    public synchronized void resume() {
        pausedBefore = pausedNanos();
        paused = false;
        running.forEach(RunControl::resume);
        notifyAll();
    }

    /** Ends the sweep, which keeps all results that it has; cannot be taken back. */
    public synchronized void cancel() {
        cancelled = true;
        running.forEach(RunControl::cancel);
        notifyAll();
    }

    /** Stops watching a sweep that other processes work on, which goes on without; cannot be taken back. */
    public synchronized void detach() {
        detached = true;
        notifyAll();
    }

    /** How long the sweep has been held so far. */
    synchronized long pausedNanos() {
        return pausedBefore + (paused ? System.nanoTime() - pausedAt : 0);
    }

    /** Whether the sweep is held. */
    public synchronized boolean paused() {
        return paused;
    }

    /** Whether the sweep has been told to end. */
    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Whether nobody is to watch any longer. */
    public synchronized boolean detached() {
        return detached;
    }

    /** A control for one run of the sweep; to be {@linkplain #end given back}. */
    synchronized RunControl begin() {
        RunControl control = new RunControl();
        if (paused) {
            control.pause();
        }
        if (cancelled) {
            control.cancel();
        }
        running.add(control);
        return control;
    }

    synchronized void end(RunControl control) {
        running.remove(control);
    }

    /**
     * Waits while the sweep is paused.
     *
     * @return false if it is to end
     */
    synchronized boolean awaitTurn() throws InterruptedException {
        while (paused && !cancelled) {
            wait();
        }
        return !cancelled;
    }
}
