package org.brink.store.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;

/**
 * A table as found on the disk. Its length is that of its shortest column: the rest is not written yet, or never was.
 */
final class StoredTable {

    private final Table table;
    private final Column steps;
    private final List<Column> columns = new ArrayList<>();

    StoredTable(Path data, Table table) {
        this.table = table;
        Path folder = data.resolve(table.folder());
        steps = new Column(folder.resolve(RunLayout.STEPS), 1);
        for (Channel channel : table.channels()) {
            columns.add(new Column(folder.resolve(channel.name() + RunLayout.COLUMN_SUFFIX), channel.width()));
        }
    }

    Table table() {
        return table;
    }

    Column steps() {
        return steps;
    }

    Column column(int channel) {
        return columns.get(channel);
    }

    long rows() throws IOException {
        long rows = steps.rows();
        for (Column column : columns) {
            rows = Math.min(rows, column.rows());
        }
        return rows;
    }

    /** A file of 64-bit values, {@code width} to a row. */
    record Column(Path file, int width) {

        long rows() throws IOException {
            try {
                return Files.size(file) / (8L * width);
            } catch (NoSuchFileException e) {
                return 0;
            }
        }
    }
}
