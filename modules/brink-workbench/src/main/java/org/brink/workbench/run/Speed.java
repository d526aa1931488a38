package org.brink.workbench.run;

import java.util.function.LongSupplier;

/** Steps per second, averaged over about one second, from occasional news of the current step. Safe for all threads. */
public final class Speed {

    private static final double WINDOW_SECONDS = 1.0;

    private final LongSupplier nanoTime;
    private boolean begun;
    private long lastStep;
    private long lastTime;
    private double average;

    /** A speed measured on the given clock. */
    public Speed(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The run is at this step now. */
    public synchronized void at(long step) {
        long now = nanoTime.getAsLong();
        if (begun && now > lastTime) {
            double seconds = (now - lastTime) / 1e9;
            double recent = (step - lastStep) / seconds;
            double weight = average == 0 ? 1 : 1 - Math.exp(-seconds / WINDOW_SECONDS);
            average += weight * (recent - average);
        }
        if (!begun || now > lastTime) {
            begun = true;
            lastStep = step;
            lastTime = now;
        }
    }

    /** The run stood still: the time until the next news does not count. */
    public synchronized void restart() {
        begun = false;
    }

    /** The average; 0 before the second news. */
    public synchronized double stepsPerSecond() {
        return average;
    }
}
