package org.brink.sweeps;

import java.util.OptionalDouble;

/**
 * How far a sweep is.
 *
 * @param cells all cells of the sweep
 * @param known cells with a result
 * @param failed cells whose run failed
 * @param reused results that were taken from earlier sweeps
 * @param wanted cells that this task works on, reused ones not counted
 * @param finished of these, how many have ended
 * @param running of these, how many are being run, here or by other processes as far as they say
 * @param fraction the part of the work of this task that is done, parts of running cells included, from 0 to 1
 * @param seconds since this task began, pauses left out
 * @param secondsLeft estimate of the time that is left; empty while there is nothing to go by
 */
public record SweepProgress(int cells, int known, int failed, int reused, int wanted, int finished, int running,
        double fraction, double seconds, OptionalDouble secondsLeft) {
}
