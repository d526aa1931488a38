package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
}
