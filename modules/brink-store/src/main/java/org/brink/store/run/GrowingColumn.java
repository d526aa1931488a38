package org.brink.store.run;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Rows of varying length: a file of values, row by row, and a file that tells for each row how many values there are up
 * to its end. The two are flushed one after the other, so that either may be ahead: a row counts when its end and all
 * of its values are there.
 */
final class GrowingColumn implements StoredColumn {

    private static final int CHUNK = 1 << 12;
    /** More than any sensible row has; what is longer is damage. */
    private static final long MAX_LENGTH = 100_000_000;

    private final Path values;
    private final Path ends;
    private long rows;
    private long scanned;
    private int longest;

    GrowingColumn(Path values, Path ends) {
        this.values = values;
        this.ends = ends;
    }

    @Override
    public synchronized long rows() throws IOException {
        long high = StoredColumn.size(ends);
        if (high < rows) {
            // the run was resumed from an earlier step
            rows = 0;
            scanned = 0;
        }
        if (high > rows) {
            long stored = StoredColumn.size(values);
            long low = rows;
            // rows up to low are whole; ends do not fall, so those from the first row that is not whole on are not
            for (long at = high; low < high; at = (low + high + 1) >>> 1) {
                if (end(at - 1) <= stored) {
                    low = at;
                } else {
                    high = at - 1;
                }
            }
            rows = low;
        }
        return rows;
    }

    @Override
    public synchronized int longest() throws IOException {
        int[] lengths = new int[CHUNK];
        for (long all = rows(); scanned < all;) {
            int count = (int) Math.min(CHUNK, all - scanned);
            readLengths(scanned, count, lengths);
            for (int i = 0; i < count; i++) {
                longest = Math.max(longest, lengths[i]);
            }
            scanned += count;
        }
        return longest;
    }

    @Override
    public void readLengths(long first, int count, int[] out) throws IOException {
        long[] found = new long[count];
        ColumnReader.read(ends, first, count, found);
        long before = first == 0 ? 0 : end(first - 1);
        for (int i = 0; i < count; i++) {
            out[i] = length(before, found[i]);
            before = found[i];
        }
    }

    @Override
    public void read(long first, int count, double[] out) throws IOException {
        if (count > 0) {
            long start = first == 0 ? 0 : end(first - 1);
            ColumnReader.read(values, start, length(start, end(first + count - 1)), out);
        }
    }

    @Override
    public long values(long count) throws IOException {
        return count == 0 ? 0 : end(count - 1);
    }

    @Override
    public void cut(long kept) throws IOException {
        StoredColumn.cut(values, values(kept));
        StoredColumn.cut(ends, kept);
    }

    private int length(long start, long end) throws IOException {
        if (end < start || end - start > MAX_LENGTH) {
            throw new IOException("damaged: a row from value " + start + " to value " + end + " in " + ends);
        }
        return (int) (end - start);
    }

    private long end(long row) throws IOException {
        long[] end = new long[1];
        ColumnReader.read(ends, row, 1, end);
        return end[0];
    }
}
