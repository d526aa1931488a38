package org.brink.spi.schedule;

/** A factor on the step size that depends on the step. Stateless and safe for all threads. */
@FunctionalInterface
public interface Schedule {

    /** The schedule that changes nothing. */
    Schedule CONSTANT = step -> 1.0;

    /**
     * The factor for the update from {@code step} to {@code step + 1}.
     *
     * @param step at least 0
     * @return finite and not negative
     */
    double factor(long step);

    /** The factor at a time between steps, for flows: linear from one step to the next unless overridden. */
    default double factorAt(double time) {
        long step = (long) Math.floor(time);
        double after = time - step;
        return after == 0 ? factor(step) : (1 - after) * factor(step) + after * factor(step + 1);
    }
}
