package org.brink.spi.probe;

import java.util.List;
import java.util.function.Supplier;
import org.brink.api.component.CreationContext;
import org.brink.spi.objective.Objective;

/** What a probe is made from. */
public interface ProbeContext {

    /** The objective that all processes share. */
    Objective objective();

    /** A copy of the initial point. */
    double[] initialPoint();

    /** The names of all processes of the run, in order. */
    List<String> processes();

    /** The name of the process that the probe watches; for a probe of the whole run, and a stop rule, the first. */
    default String process() {
        return processes().get(0);
    }

    /** Folder, seed and planned number of steps. */
    CreationContext creation();

    /**
     * What all probes and stop rules of a run share, so that nothing is computed twice at one instant: the object of
     * the given type that the first of them made. Without a run that can share, a new object at every call.
     *
     * @param type of the object, one for each purpose
     * @param maker makes it if there is none yet
     */
    default <T> T shared(Class<T> type, Supplier<T> maker) {
        return maker.get();
    }
}
