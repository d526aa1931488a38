package org.brink.workbench.data;

import java.io.IOException;
import java.util.Optional;
import org.brink.api.run.StoredSeries;

/** Reads single rows of stored series, unsampled. */
public final class SeriesAt {

    /** Rows of more values than this are not read while somebody moves a cursor. */
    static final int LONGEST_READ = 1 << 12;

    private SeriesAt() {
    }

    /**
     * One row.
     *
     * @param step its step
     * @param values its values, as many as the row has
     */
    public record RowAt(long step, double[] values) {

        /** The value of a scalar channel. */
        public double scalar() {
            return values[0];
        }
    }

    /** The last row; empty while there is none. */
    public static Optional<RowAt> last(StoredSeries series) throws IOException {
        long rows = series.rows();
        return rows == 0 ? Optional.empty() : Optional.of(row(series, rows - 1));
    }

    /** The last row at or before a step; empty if there is none. */
    public static Optional<RowAt> at(StoredSeries series, long step) throws IOException {
        long low = 0;
        long high = series.rows();
        long[] found = new long[1];
        // rows below low are at or before the step, rows from high on are after it
        while (low < high) {
            long middle = (low + high) >>> 1;
            series.readSteps(middle, 1, found);
            if (found[0] <= step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(row(series, low - 1));
    }

    private static RowAt row(StoredSeries series, long row) throws IOException {
        long[] step = new long[1];
        int[] length = new int[1];
        series.readLengths(row, 1, length);
        double[] values = new double[length[0]];
        series.readSteps(row, 1, step);
        series.read(row, 1, values);
        return new RowAt(step[0], values);
    }
}
