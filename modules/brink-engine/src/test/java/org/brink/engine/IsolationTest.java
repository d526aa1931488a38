package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an optimizer of a stranger can do to a run: end it, under its own name. */
class IsolationTest {

    @TempDir
    private Path folder;

    private static Experiment careless(String fault) {
        return ExperimentDocument.set(Trial.edge(2.5, 0.3, 0.05, 10, "\"iterate\""), "optimizer",
                Map.of("type", "test-careless", "params", Map.of("fault", fault)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            position | wrote to the position, which it was only lent
            gradient | wrote to the gradient, which it was only lent
            state    | wrote to the state before the update, which it was only lent
            nan      | made NaN of finite numbers
            """)
    void aBrokenPromiseFailsTheRunByName(String fault, String detail) throws IOException {
        Trial trial = Trial.run(folder, careless(fault));
        assertEquals("failed at step 2: optimizer test-careless failed at step 3: it " + detail,
                trial.status().describe());
        assertEquals(3, trial.steps("discrete.iterate").length);
    }

    @Test
    void theGuardChangesNoBits() throws IOException {
        Trial guarded = Trial.run(folder, careless("none"));
        assertEquals(RunStatus.State.COMPLETED, guarded.status().state());
        Trial plain = Trial.run(folder, Trial.edge(2.5, 0.3, 0.05, 10, "\"iterate\""));
        assertArrayEquals(plain.all("discrete.iterate"), guarded.all("discrete.iterate"));
    }

    @Test
    void aRunThatHangsCanBeCancelledAndKeepsWhatItHas() throws Exception {
        System.setProperty("brink.cancel.grace", "200");
        System.clearProperty("test.released");
        try {
            RunControl control = new RunControl();
            CompletableFuture<Trial> hanging = CompletableFuture.supplyAsync(() -> run(careless("block"), control));
            // others go on meanwhile
            assertEquals(RunStatus.State.COMPLETED, Trial.run(folder, careless("none")).status().state());
            assertThrows(TimeoutException.class, () -> hanging.get(500, TimeUnit.MILLISECONDS));
            control.cancel();
            Trial trial = hanging.get(30, TimeUnit.SECONDS);
            assertEquals("cancelled at step 2: optimizer test-careless did not come back from step 3 and was left"
                    + " behind", trial.status().describe());
            assertEquals(trial.status(), trial.data().status());
            assertEquals(3, trial.steps("discrete.iterate").length);
        } finally {
            System.setProperty("test.released", "true");
            System.clearProperty("brink.cancel.grace");
        }
    }

    private Trial run(Experiment experiment, RunControl control) {
        try {
            return Trial.run(folder, experiment, control, RunObserver.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
