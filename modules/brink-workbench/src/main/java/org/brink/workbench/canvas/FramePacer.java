package org.brink.workbench.canvas;

import java.time.Duration;
import java.util.Objects;

/**
 * Draws frames as often as useful and no oftener: frames never overlap, begin at least one interval apart, and leave as
 * much time as they took, so that drawing never takes more than half of one core. Requests that come in between are
 * answered by one frame. Safe for all threads.
 */
public final class FramePacer {

    /** Where the pacer takes its time from; tests have their own. */
    public interface Clock {

        /** The present time, as {@link System#nanoTime}. */
        long nanoTime();

        /** Runs an action on a background thread after a delay. */
        void schedule(Runnable action, long delayNanos);
    }

    private enum State { IDLE, SCHEDULED, DRAWING, DRAWING_AND_ASKED, STOPPED }

    private final Clock clock;
    private final long interval;
    private final Runnable frame;
    private State state = State.IDLE;
    private long earliest;

    /**
     * A pacer that has drawn nothing yet.
     *
     * @param clock time and background thread
     * @param interval shortest time from the beginning of one frame to the beginning of the next
     * @param frame draws one frame, on the clock's thread
     */
    public FramePacer(Clock clock, Duration interval, Runnable frame) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.interval = interval.toNanos();
        this.frame = Objects.requireNonNull(frame, "frame");
        this.earliest = clock.nanoTime();
    }

    /** Asks for a frame that shows everything that is known now. */
    public void request() {
        synchronized (this) {
            if (state == State.DRAWING) {
                state = State.DRAWING_AND_ASKED;
            }
            if (state != State.IDLE) {
                return;
            }
            state = State.SCHEDULED;
        }
        schedule();
    }

    /** No frame begins after this; one that has begun is finished. */
    public synchronized void stop() {
        state = State.STOPPED;
    }

    /** Whether a frame is being drawn or asked for. */
    public synchronized boolean busy() {
        return state != State.IDLE && state != State.STOPPED;
    }

    private void schedule() {
        clock.schedule(this::draw, Math.max(0, earliest() - clock.nanoTime()));
    }

    private synchronized long earliest() {
        return earliest;
    }

    private void draw() {
        synchronized (this) {
            if (state != State.SCHEDULED) {
                return;
            }
            state = State.DRAWING;
        }
        long start = clock.nanoTime();
        try {
            frame.run();
        } finally {
            finish(start);
        }
    }

    private void finish(long start) {
        boolean again;
        synchronized (this) {
            long end = clock.nanoTime();
            earliest = Math.max(start + interval, end + (end - start));
            again = state == State.DRAWING_AND_ASKED;
            if (state != State.STOPPED) {
                state = again ? State.SCHEDULED : State.IDLE;
            }
        }
        if (again) {
            schedule();
        }
    }
}
