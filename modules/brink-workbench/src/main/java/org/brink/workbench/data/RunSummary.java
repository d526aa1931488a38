package org.brink.workbench.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;

/**
 * How a run stands, in a few numbers of its first process.
 *
 * @param id id of the run
 * @param title title of its experiment, or its id if it has none
 * @param status its status
 * @param step last stored step; empty before the first
 * @param steps planned number of steps
 * @param loss last loss
 * @param sharpness last sharpness
 * @param threshold last value of the sharpness at the edge of stability
 * @param residual residual of that sharpness
 * @param converged whether the eigenvalue solver converged there
 * @param channels all channels that make readable charts, by series id
 * @param events what happened so far, in order
 */
public record RunSummary(String id, String title, RunStatus status, OptionalLong step, long steps, OptionalDouble loss,
        OptionalDouble sharpness, OptionalDouble threshold, OptionalDouble residual, Optional<Boolean> converged,
        List<String> channels, List<RunEvent> events) {

    public RunSummary {
        channels = List.copyOf(channels);
        events = List.copyOf(events);
    }
}
