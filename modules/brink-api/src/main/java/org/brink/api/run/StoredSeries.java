package org.brink.api.run;

import java.io.IOException;

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

    /**
     * Reads the values of consecutive rows.
     *
     * @param first index of the first row
     * @param count number of rows, all existing
     * @param out receives {@code count × width} values, row by row, from index 0
     */
    void read(long first, int count, double[] out) throws IOException;
}
