package org.brink.spi.process;

import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/** Makes processes of one type. */
public interface ProcessProvider extends ComponentProvider {

    /**
     * A new process at the initial point.
     *
     * @param settings values for {@link #schema()}
     * @param context objective, optimizer, initial point and the processes made before
     * @throws org.brink.api.parameter.InvalidInput if the process cannot be combined with the rest
     */
    Process create(Settings settings, ProcessContext context);
}
