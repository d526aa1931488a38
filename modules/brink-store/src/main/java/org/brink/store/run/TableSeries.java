package org.brink.store.run;

import java.io.IOException;
import org.brink.api.run.Channel;
import org.brink.api.run.StoredSeries;

/** One channel of a stored table. */
record TableSeries(StoredTable stored, int index) implements StoredSeries {

    @Override
    public String process() {
        return stored.table().process();
    }

    @Override
    public Channel channel() {
        return stored.table().channels().get(index);
    }

    @Override
    public long rows() throws IOException {
        return stored.rows();
    }

    @Override
    public void readSteps(long first, int count, long[] out) throws IOException {
        ColumnReader.read(stored.steps().file(), first, count, out);
    }

    @Override
    public void read(long first, int count, double[] out) throws IOException {
        StoredTable.Column column = stored.column(index);
        int width = column.width();
        ColumnReader.read(column.file(), first * width, Math.multiplyExact(count, width), out);
    }

    @Override
    public String toString() {
        return id();
    }
}
