package org.brink.charts.data;

import java.io.IOException;
import org.brink.api.run.StoredSeries;

/** Reads rows of a stored series in blocks, and finds rows by their step. For one thread at a time. */
final class RowReader {

    private static final int BLOCK_VALUES = 1 << 14;

    private final StoredSeries source;
    private final int blockRows;
    private final long[] steps;
    private final double[] values;

    RowReader(StoredSeries source) {
        this.source = source;
        int width = source.channel().width();
        this.blockRows = Math.max(64, BLOCK_VALUES / width);
        this.steps = new long[blockRows];
        this.values = new double[blockRows * width];
    }

    /** Receives consecutive rows; the arrays are lent for the call. */
    @FunctionalInterface
    interface Sink {
        void rows(long firstNumber, long[] steps, double[] values, int count);
    }

    /** Reads the rows {@code from ≤ number < to} in order. */
    void read(long from, long to, Sink sink) throws IOException {
        for (long first = from; first < to; first += blockRows) {
            int count = (int) Math.min(blockRows, to - first);
            source.readSteps(first, count, steps);
            source.read(first, count, values);
            sink.rows(first, steps, values, count);
        }
    }

    /** The number of the first of {@code rows} rows whose step is at least the given one; {@code rows} if none is. */
    long firstAtOrAfter(long step, long rows) throws IOException {
        long low = 0;
        long high = rows;
        while (low < high) {
            long middle = (low + high) >>> 1;
            source.readSteps(middle, 1, steps);
            if (steps[0] < step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
