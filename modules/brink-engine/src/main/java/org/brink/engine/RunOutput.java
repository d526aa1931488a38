package org.brink.engine;

import java.io.IOException;
import java.util.OptionalLong;
import org.brink.api.run.RunEvent;
import org.brink.store.run.TableRow;

/** Where what a run measures goes. */
interface RunOutput {

    /** Takes one row of the table at that place in the composition; the row is lent. */
    void row(int table, long step, TableRow row) throws IOException;

    /** Takes something that happened. */
    void event(RunEvent event) throws IOException;

    /** Makes everything so far visible to others. */
    void flush() throws IOException;

    /**
     * What keeps checkpoints.
     *
     * @param every distance in steps; empty to go by time
     */
    Checkpointing checkpointing(OptionalLong every, RunMemory memory) throws IOException;
}
