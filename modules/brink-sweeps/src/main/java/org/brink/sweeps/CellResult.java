package org.brink.sweeps;

import java.util.Objects;
import org.brink.api.run.RunStatus;

/**
 * What came out of one cell.
 *
 * @param cell the number of the cell
 * @param key the beginning of the hash of its experiment, see {@link SweepPlan#key}
 * @param status how the run ended: completed, diverged, stopped or failed
 * @param seconds how long it took
 * @param summary of what was measured
 */
public record CellResult(int cell, long key, RunStatus status, double seconds, ChannelSummary summary) {

    public CellResult {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(summary, "summary");
    }

    /** The same result for another cell, which has the same experiment. */
    public CellResult at(int other) {
        return new CellResult(other, key, status, seconds, summary);
    }
}
