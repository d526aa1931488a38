package org.brink.charts.data;

/**
 * The steps that are visible.
 *
 * @param first first visible step
 * @param last last visible step, not less than the first
 */
public record StepWindow(long first, long last) {

    /** All steps of a run, those to come included. */
    public static final StepWindow ALL = new StepWindow(Long.MIN_VALUE, Long.MAX_VALUE);

    public StepWindow {
        if (last < first) {
            throw new IllegalArgumentException("no steps from " + first + " to " + last);
        }
    }

    /** Whether every step is visible. */
    public boolean all() {
        return equals(ALL);
    }
}
