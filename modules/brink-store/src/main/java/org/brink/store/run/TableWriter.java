package org.brink.store.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;

/** Appends rows to one table of a run. For one thread. */
public final class TableWriter implements Closeable {

    private final ColumnWriter steps;
    private final List<ColumnWriter> opened = new ArrayList<>();
    private final ColumnWriter[] columns;
    private final int[] widths;

    TableWriter(Path data, Table table) throws IOException {
        Path folder = Files.createDirectories(data.resolve(table.folder()));
        try {
            steps = open(folder.resolve(RunLayout.STEPS));
            for (Channel channel : table.channels()) {
                open(folder.resolve(channel.name() + RunLayout.COLUMN_SUFFIX));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
        columns = opened.subList(1, opened.size()).toArray(ColumnWriter[]::new);
        widths = table.channels().stream().mapToInt(Channel::width).toArray();
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
     * @param row the values of all channels one after the other
     */
    public void append(long step, double[] row) throws IOException {
        steps.put(step);
        int at = 0;
        for (int i = 0; i < columns.length; i++) {
            int width = widths[i];
            if (width == 1) {
                columns[i].put(row[at]);
            } else {
                columns[i].put(row, at, width);
            }
            at += width;
        }
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
