package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.spi.executor.ExecutorProvider;
import org.brink.testkit.fixture.CountedWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every executor keeps: it comes back when nothing is left or the work is cancelled, and says what it would
 * submit, or gets every cell done once. An executor that has other processes work is tested here only as far as that
 * goes without them.
 */
public abstract class ExecutorContract {

    private static final int CELLS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A folder that is empty at first. */
    @TempDir
    protected Path folder;

    /** For subclasses. */
    protected ExecutorContract() {
    }

    /** What is tested. */
    protected abstract ExecutorProvider provider();

    /** Whether cells run in this process, rather than in others. */
    protected abstract boolean runsHere();

    /** Parameters other than the defaults that are allowed. */
    protected abstract Map<String, Object> example();

    private Settings settings(Map<String, Object> params) {
        List<Problem> problems = new ArrayList<>();
        Settings settings = provider().schema().resolve(params, "params", problems);
        assertEquals(List.of(), problems);
        return settings;
    }

    @Test
    void itHasATypeAndWorksWithoutParameters() {
        assertTrue(provider().type().matches("[a-z0-9]+(-[a-z0-9]+)*"), provider().type());
        assertFalse(provider().displayName().isBlank());
        assertFalse(provider().summary().isBlank());
        provider().create(settings(Map.of()));
        provider().create(settings(example()));
    }

    @Test
    void itComesBackWhenNothingIsLeftAndWhenTheWorkIsCancelled() {
        CountedWork nothing = new CountedWork(folder, 0);
        CountedWork cancelled = new CountedWork(folder, CELLS);
        cancelled.cancel();
        assertTimeoutPreemptively(PATIENCE, () -> {
            provider().create(settings(Map.of())).execute(nothing);
            provider().create(settings(Map.of())).execute(cancelled);
        });
        assertEquals(0, nothing.most());
        assertEquals(0, cancelled.most());
    }

    @Test
    void everyCellIsDoneOnceOrTheScriptSaysHow() throws Exception {
        CountedWork work = new CountedWork(folder, CELLS);
        if (runsHere()) {
            assertTimeoutPreemptively(PATIENCE, () -> provider().create(settings(example())).execute(work));
            assertEquals(0, work.left());
            assertEquals(1, work.most());
        } else {
            String script = provider().emit(settings(example()), work);
            assertTrue(script.contains(CountedWork.ARGUMENT), script);
            assertEquals(CELLS, work.left());
        }
    }
}
