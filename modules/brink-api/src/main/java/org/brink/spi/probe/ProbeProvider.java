package org.brink.spi.probe;

import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;
import org.brink.spi.process.ObservedProcess;

/** Makes probes of one type. */
public interface ProbeProvider extends ComponentProvider {

    /** What one probe watches. */
    enum Scope {
        /** One process; a run with several processes makes one probe for each. */
        PROCESS,
        /** All processes at once. */
        RUN
    }

    /** What one probe watches. */
    default Scope scope() {
        return Scope.PROCESS;
    }

    /**
     * Whether a probe can watch that process; all of them unless overridden. A probe of ability, such as one of
     * predictions, is made for the processes that have it.
     *
     * @param process as it was made; it has not been prepared yet
     */
    default boolean measures(ObservedProcess process) {
        return true;
    }

    /**
     * A new probe.
     *
     * @param settings values for {@link #schema()}
     * @param context objective, initial point and names of the processes
     * @throws org.brink.api.parameter.InvalidInput if the probe cannot measure such a run
     */
    Probe create(Settings settings, ProbeContext context);
}
