package org.brink.engine;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.brink.api.run.RunEvent;
import org.brink.store.run.RunWriter;
import org.brink.store.run.TableRow;
import org.brink.store.run.TableWriter;

/**
 * Everything goes into a run folder.
 *
 * @param writer of the folder
 * @param tables its tables, in the order of the composition
 */
record StoredOutput(RunWriter writer, List<TableWriter> tables) implements RunOutput {

    @Override
    public void row(int table, long step, TableRow row) throws IOException {
        tables.get(table).append(step, row);
    }

    @Override
    public void event(RunEvent event) throws IOException {
        writer.event(event);
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public Checkpointing checkpointing(OptionalLong every, RunMemory memory) throws IOException {
        return new CheckpointKeeper(every, memory, tables, writer);
    }
}
