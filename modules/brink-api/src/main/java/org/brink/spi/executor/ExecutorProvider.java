package org.brink.spi.executor;

import java.io.IOException;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/** Makes executors of one type. Its parameters are what a project may say under {@code cluster}. */
public interface ExecutorProvider extends ComponentProvider {

    /**
     * Makes an executor.
     *
     * @throws org.brink.api.parameter.InvalidInput if the settings do not go together; with paths from {@code params}
     */
    SweepExecutor create(Settings settings);

    /**
     * The text that would be handed to the engine, for those who want to submit it themselves.
     *
     * @throws org.brink.api.parameter.InvalidInput if this executor needs no such text
     * @throws IOException if what the text refers to cannot be written to the folder of the sweep
     */
    String emit(Settings settings, SweepWork work) throws IOException;
}
