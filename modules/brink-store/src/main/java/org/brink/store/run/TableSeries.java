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
        ColumnReader.read(stored.steps(), first, count, out);
    }

    @Override
    public int longest() throws IOException {
        return stored.column(index).longest();
    }

    @Override
    public void readLengths(long first, int count, int[] out) throws IOException {
        stored.column(index).readLengths(first, count, out);
    }

    @Override
    public void read(long first, int count, double[] out) throws IOException {
        stored.column(index).read(first, count, out);
    }

    @Override
    public String toString() {
        return id();
    }
}
