package org.brink.store.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.store.document.JsonDocument;

/**
 * A table as found on the disk. Its length is that of its shortest column: the rest is not written yet, or never was.
 */
final class StoredTable {

    private final Table table;
    private final Path steps;
    private final List<StoredColumn> columns = new ArrayList<>();

    StoredTable(Path data, Table table) {
        this.table = table;
        Path folder = data.resolve(table.folder());
        steps = folder.resolve(RunLayout.STEPS);
        for (Channel channel : table.channels()) {
            Path values = RunLayout.values(folder, channel);
            columns.add(channel.growing() ? new GrowingColumn(values, RunLayout.ends(folder, channel))
                    : new FixedColumn(values, channel.width()));
        }
    }

    /** All tables of a run; none while there is no list of them yet. */
    static List<StoredTable> all(Path runDir) throws IOException {
        Path file = RunLayout.tables(runDir);
        List<StoredTable> found = new ArrayList<>();
        if (Files.exists(file)) {
            for (Table table : JsonDocument.read(file, TablesFormat::read)) {
                found.add(new StoredTable(runDir.resolve(RunLayout.DATA), table));
            }
        }
        return found;
    }

    /** Removes all rows but the first; for the writer of the run only. */
    void cut(long rows) throws IOException {
        StoredColumn.cut(steps, rows);
        for (StoredColumn column : columns) {
            column.cut(rows);
        }
    }

    Table table() {
        return table;
    }

    /** The file of the steps of the rows. */
    Path steps() {
        return steps;
    }

    StoredColumn column(int channel) {
        return columns.get(channel);
    }

    long rows() throws IOException {
        long rows = StoredColumn.size(steps);
        for (StoredColumn column : columns) {
            rows = Math.min(rows, column.rows());
        }
        return rows;
    }
}
