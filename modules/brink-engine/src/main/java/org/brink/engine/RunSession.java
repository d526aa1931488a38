package org.brink.engine;

import java.io.IOException;
import java.util.List;
import org.brink.api.run.RunEvent;

/**
 * What surrounds the steps of a run.
 *
 * @param control asked before every step
 * @param breakpoints what becomes of a detector's wish to pause
 * @param observer told how it goes
 * @param output receives rows and events, and is flushed
 * @param clock says when to flush and report
 * @param active is told which component is at work
 * @param warnings receives what a reader of the numbers should know
 */
record RunSession(RunControl control, Breakpoints breakpoints, RunObserver observer, RunOutput output, StepClock clock,
        ActiveComponent active, List<String> warnings) {

    /** Adds an event of the whole run to its output, and tells the observer. */
    void event(long step, String type, String detail) throws IOException {
        event(new RunEvent(step, "", type, detail));
    }

    /** Adds an event to the output of the run, and tells the observer. */
    void event(RunEvent event) throws IOException {
        output.event(event);
        observer.event(event);
    }
}
