package org.brink.store.series;

import java.io.IOException;
import org.brink.api.run.StoredSeries;

/**
 * Walks through the rows of a series that exist when it is made, reading some thousand values at a time. For one
 * thread.
 */
public final class SeriesCursor {

    private static final int CHUNK_VALUES = 1 << 14;

    private final StoredSeries series;
    private final int width;
    private final long rows;
    private final long[] steps;
    private final double[] values;
    private final int[] lengths;
    private long firstRow;
    private int loaded;
    private int at;
    /** Where the values of the current row begin. */
    private int offset;

    /** A cursor at the first row. */
    public SeriesCursor(StoredSeries series) throws IOException {
        this(series, series.rows());
    }

    /** A cursor at the first row that sees that many rows, all existing. */
    public SeriesCursor(StoredSeries series, long rows) throws IOException {
        this.series = series;
        this.rows = rows;
        width = series.longest();
        int chunkRows = (int) Math.min(rows, Math.max(1, CHUNK_VALUES / Math.max(1, width)));
        steps = new long[chunkRows];
        lengths = new int[chunkRows];
        values = new double[Math.multiplyExact(chunkRows, width)];
        load();
    }

    /** The series that is read. */
    public StoredSeries series() {
        return series;
    }

    /** The number of rows that existed when this cursor was made. */
    public long rows() {
        return rows;
    }

    /** The number of values per row; of a growing channel, that of the longest row. */
    public int width() {
        return width;
    }

    /** The number of values in the current row. */
    public int length() {
        return lengths[at];
    }

    /** Whether there is a current row; if not, the end has been reached. */
    public boolean hasRow() {
        return at < loaded;
    }

    /** The step of the current row. */
    public long step() {
        return steps[at];
    }

    /** One value of the current row, of an index below its length. */
    public double value(int component) {
        return values[offset + component];
    }

    /** The Euclidean distance between the current rows of two series of equal width, safe from overflow. */
    public double distanceTo(SeriesCursor other) {
        double scale = 0;
        for (int i = 0; i < width; i++) {
            scale = Math.max(scale, Math.abs(value(i) - other.value(i)));
        }
        if (scale == 0 || !Double.isFinite(scale)) {
            return scale;
        }
        double sum = 0;
        for (int i = 0; i < width; i++) {
            double ratio = (value(i) - other.value(i)) / scale;
            sum += ratio * ratio;
        }
        return scale * Math.sqrt(sum);
    }

    /** Goes to the next row. */
    public void advance() throws IOException {
        offset += lengths[at];
        at++;
        if (at == loaded) {
            firstRow += loaded;
            load();
        }
    }

    private void load() throws IOException {
        at = 0;
        offset = 0;
        loaded = (int) Math.min(steps.length, rows - firstRow);
        series.readSteps(firstRow, loaded, steps);
        series.readLengths(firstRow, loaded, lengths);
        series.read(firstRow, loaded, values);
    }
}
