package org.brink.sweeps;

/**
 * How the work on a sweep ended.
 *
 * @param cancelled whether a person ended it
 * @param table all results
 * @param wanted cells that were to be run
 * @param finished how many of them were
 * @param reused results that were taken from earlier sweeps
 * @param seconds how long it took, pauses left out
 */
public record SweepOutcome(boolean cancelled, SweepTable table, int wanted, int finished, int reused,
        double seconds) {
}
