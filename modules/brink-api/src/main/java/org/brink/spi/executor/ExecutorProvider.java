package org.brink.spi.executor;

import java.io.IOException;
import java.util.Optional;
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

    /**
     * Why this engine cannot be used on this machine, in a short sentence, such as a command that is missing; empty if
     * nothing is known to be in the way. Comes back soon, but may look at files.
     */
    default Optional<String> unavailable() {
        return Optional.empty();
    }

    /** Whether cells are run by processes that go on when this one ends, so that one can detach and attach again. */
    default boolean goesOnByItself() {
        return false;
    }
}
