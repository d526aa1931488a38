package org.brink.store.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.spi.optimizer.State;

/**
 * All that is needed to go on with a run at one step, bit for bit.
 *
 * @param step the step that comes next
 * @param observed whether that step has been observed, and its rows are stored, already; it is then prepared and
 *     committed only. So it is at the planned end of a run, whose last step is observed and not committed
 * @param states what each part of the run remembers, by a name with one slash such as {@code process/discrete}
 * @param rows how many rows each table holds by then, in the order of the tables
 */
public record Checkpoint(long step, boolean observed, Map<String, State> states, List<Long> rows) {

    public Checkpoint {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        rows = List.copyOf(rows);
    }
}
