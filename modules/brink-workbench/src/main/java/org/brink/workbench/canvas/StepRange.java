package org.brink.workbench.canvas;

/**
 * A range of steps, ends included.
 *
 * @param first first step
 * @param last last step, at least {@code first}
 */
public record StepRange(long first, long last) {

    public StepRange {
        if (last < first) {
            throw new IllegalArgumentException("no steps from " + first + " to " + last);
        }
    }

    /** The range between two places on a step axis in either order, at least one step wide. */
    public static StepRange between(double a, double b) {
        long first = Math.max(0, Math.round(Math.min(a, b)));
        return new StepRange(first, Math.max(first + 1, Math.round(Math.max(a, b))));
    }

    /** The step of this range that is closest. */
    public long clamp(long step) {
        return Math.max(first, Math.min(last, step));
    }
}
