package org.brink.store.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Rows of one width.
 *
 * @param file all values, row by row
 * @param width number of values per row
 */
record FixedColumn(Path file, int width) implements StoredColumn {

    @Override
    public long rows() throws IOException {
        return StoredColumn.size(file) / width;
    }

    @Override
    public int longest() {
        return width;
    }

    @Override
    public void readLengths(long first, int count, int[] out) {
        Arrays.fill(out, 0, count, width);
    }

    @Override
    public void read(long first, int count, double[] out) throws IOException {
        ColumnReader.read(file, first * width, Math.multiplyExact(count, width), out);
    }

    @Override
    public long values(long count) throws IOException {
        return count * width;
    }

    @Override
    public void cut(long rows) throws IOException {
        StoredColumn.cut(file, rows * width);
    }
}
