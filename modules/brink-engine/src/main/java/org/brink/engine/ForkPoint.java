package org.brink.engine;

import java.util.Map;
import org.brink.spi.optimizer.State;

/**
 * Where a fork leaves its parent.
 *
 * @param step the step that comes next, not yet observed
 * @param position where the first process of the parent is then; processes that the parent lacks begin there
 * @param edits the edits of the parent, as far as they have got
 * @param states what the parent remembers, as {@link RunMemory} names it
 */
record ForkPoint(long step, double[] position, EditSchedule edits, Map<String, State> states) {

    /** Whether the parent has a process of that name. */
    boolean knows(String process) {
        return states.containsKey(RunMemory.processKey(process));
    }
}
