package org.brink.api.run;

import java.io.IOException;
import java.util.Arrays;

/**
 * One channel of one process as stored, unsampled. Rows are in the order of steps; more may come while the run goes on.
 */
public interface StoredSeries {

    /** The process; {@code run} for what was measured on the whole run. */
    String process();

    /** What was measured. */
    Channel channel();

    /** {@code <process>.<channel>}, unique within the run. */
    default String id() {
        return process() + "." + channel().name();
    }

    /** The number of rows that can be read now; never shrinks. */
    long rows() throws IOException;

    /**
     * Reads the steps of consecutive rows.
     *
     * @param first index of the first row
     * @param count number of rows, all existing
     * @param out receives {@code count} steps from index 0
     */
    void readSteps(long first, int count, long[] out) throws IOException;

    /** The largest number of values that a row has so far: the width of the channel, unless it is growing. */
    default int longest() throws IOException {
        return channel().width();
    }

    /**
     * Reads how many values each of consecutive rows has: the width of the channel, unless it is growing.
     *
     * @param first index of the first row
     * @param count number of rows, all existing
     * @param out receives {@code count} lengths from index 0
     */
    default void readLengths(long first, int count, int[] out) throws IOException {
        Arrays.fill(out, 0, count, channel().width());
    }

    /**
     * Reads the values of consecutive rows.
     *
     * @param first index of the first row
     * @param count number of rows, all existing
     * @param out receives the values, row by row without gaps, from index 0: {@code count × width}, or of a growing
     *     channel as many as {@linkplain #readLengths the lengths of the rows} add up to
     */
    void read(long first, int count, double[] out) throws IOException;
}
