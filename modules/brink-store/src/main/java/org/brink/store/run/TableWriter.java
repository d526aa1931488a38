package org.brink.store.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.run.Channel;

/** Appends rows to one table of a run. For one thread. */
public final class TableWriter implements Closeable {

    /**
     * What is written of one channel.
     *
     * @param values all values, row by row
     * @param ends of a growing channel, the number of values up to the end of each row
     */
    private record Output(ColumnWriter values, Optional<ColumnWriter> ends) {
    }

    private final List<Channel> channels;
    private final ColumnWriter steps;
    private final List<ColumnWriter> opened = new ArrayList<>();
    private final Output[] outputs;
    private final long[] ends;
    private long rows;

    TableWriter(Path data, Table table) throws IOException {
        channels = table.channels();
        Path folder = Files.createDirectories(data.resolve(table.folder()));
        List<Output> all = new ArrayList<>();
        try {
            for (Channel channel : channels) {
                ColumnWriter values = open(RunLayout.values(folder, channel));
                all.add(new Output(values, channel.growing() ? Optional.of(open(RunLayout.ends(folder, channel)))
                        : Optional.empty()));
            }
            // last, so that it is also flushed last: a step without values is no row
            steps = open(folder.resolve(RunLayout.STEPS));
        } catch (IOException e) {
            close();
            throw e;
        }
        outputs = all.toArray(Output[]::new);
        StoredTable stored = new StoredTable(data, table);
        rows = stored.rows();
        ends = new long[outputs.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = stored.column(i).values(rows);
        }
    }

    /** What a row holds, in order. */
    public List<Channel> channels() {
        return channels;
    }

    /** The number of rows, those that were there before included. */
    public long rows() {
        return rows;
    }

    private ColumnWriter open(Path file) throws IOException {
        ColumnWriter column = new ColumnWriter(file);
        opened.add(column);
        return column;
    }

    /**
     * Appends one row.
     *
     * @param step greater than that of the row before
     * @param row made for the channels of this table
     */
    public void append(long step, TableRow row) throws IOException {
        for (int i = 0; i < outputs.length; i++) {
            Output output = outputs[i];
            int length = row.length(i);
            output.values().put(row.values(i), 0, length);
            if (output.ends().isPresent()) {
                ends[i] += length;
                output.ends().get().put(ends[i]);
            }
        }
        steps.put(step);
        rows++;
    }

    void flush() throws IOException {
        for (ColumnWriter column : opened) {
            column.flush();
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (ColumnWriter column : opened) {
            try {
                column.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
