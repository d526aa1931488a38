package org.brink.engine;

import java.util.List;
import org.brink.api.run.Channel;
import org.brink.store.run.TableRow;

/** Sees every row that a run measures, at once and on the thread of the run. */
public interface RowListener {

    /**
     * The rows of one process, or of the whole run, that are measured together.
     *
     * @param process the process; {@code run} for what is measured on the whole run
     * @param channels what a row holds, in order
     */
    record Source(String process, List<Channel> channels) {

        public Source {
            channels = List.copyOf(channels);
        }
    }

    /** Called once, before the first row. */
    void begin(List<Source> sources);

    /**
     * A step was measured.
     *
     * @param source which of the sources
     * @param row what was measured, lent: it is overwritten by the next
     */
    void row(int source, long step, TableRow row);
}
