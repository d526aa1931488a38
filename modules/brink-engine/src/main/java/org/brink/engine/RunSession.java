package org.brink.engine;

import java.io.IOException;
import java.util.List;
import org.brink.api.run.RunEvent;
import org.brink.store.run.RunWriter;

/**
 * What surrounds the steps of a run.
 *
 * @param control asked before every step
 * @param breakpoints what becomes of a detector's wish to pause
 * @param observer told how it goes
 * @param writer receives events, and is flushed
 * @param clock says when to flush and report
 * @param active is told which component is at work
 * @param warnings receives what a reader of the numbers should know
 */
record RunSession(RunControl control, Breakpoints breakpoints, RunObserver observer, RunWriter writer, StepClock clock,
        ActiveComponent active, List<String> warnings) {

    /** Adds an event of the whole run to its folder, and tells the observer. */
    void event(long step, String type, String detail) throws IOException {
        event(new RunEvent(step, "", type, detail));
    }

    /** Adds an event to the run folder, and tells the observer. */
    void event(RunEvent event) throws IOException {
        writer.event(event);
        observer.event(event);
    }
}
