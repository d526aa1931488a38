package org.brink.engine;

/**
 * Tells about every 40 ms that it is time to flush and report. Looks at the clock at every step while steps are slow,
 * and at every 64th while they are fast, so that it costs nothing worth mentioning either way.
 */
final class StepClock {

    static final long PERIOD_NANOS = 40_000_000;
    private static final long SLOW_NANOS = 1_000_000;
    private static final int MAX_STRIDE = 64;

    private int stride = 1;
    private int untilLook = 1;
    private long lastLook = System.nanoTime();
    private long lastDue = lastLook;
    private long running;

    /** Whether a period has passed since this was last so. */
    boolean due() {
        if (--untilLook > 0) {
            return false;
        }
        long now = look();
        if (now - lastDue < PERIOD_NANOS) {
            return false;
        }
        lastDue = now;
        return true;
    }

    private long look() {
        long now = System.nanoTime();
        long passed = now - lastLook;
        stride = passed > SLOW_NANOS ? 1 : Math.min(MAX_STRIDE, stride * 2);
        untilLook = stride;
        lastLook = now;
        running += passed;
        return now;
    }

    /** Leaves out of the running time what passed while the run waited. */
    void skip(Wait wait) throws InterruptedException {
        look();
        try {
            wait.run();
        } finally {
            lastLook = System.nanoTime();
        }
    }

    /** Seconds spent on steps, without waiting. */
    double seconds() {
        look();
        return running / 1e9;
    }

    /** Something that takes a while. */
    @FunctionalInterface
    interface Wait {
        void run() throws InterruptedException;
    }
}
