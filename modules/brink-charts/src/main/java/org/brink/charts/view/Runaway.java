package org.brink.charts.view;

import org.brink.api.run.RunStatus;
import org.brink.spi.view.ViewedRun;

/**
 * Tells the last steps of a diverged run, which grow faster than any geometric sequence, from those before, which are
 * what one wants to see. Only the steps before set the extents of charts.
 */
final class Runaway {

    private Runaway() {
    }

    /** Whether the run is known to have diverged. */
    static boolean diverged(ViewedRun run) {
        return run.status().state() == RunStatus.State.DIVERGED;
    }

    /**
     * How many of the first rows are not part of the final growth; at least two, if there are as many.
     *
     * @param sizes one size per row, in order
     * @param floor sizes up to this are never cut off
     * @param ratio what a row must exceed the one before by to be cut off
     */
    static int settled(double[] sizes, double floor, double ratio) {
        int n = sizes.length;
        while (n > 2 && (!Double.isFinite(sizes[n - 1])
                || (sizes[n - 1] > floor && sizes[n - 1] > ratio * sizes[n - 2]))) {
            n--;
        }
        return n;
    }
}
