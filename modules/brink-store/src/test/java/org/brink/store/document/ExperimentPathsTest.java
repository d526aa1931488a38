package org.brink.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentPathsTest {

    private final Experiment experiment = ExperimentDocument.parse(ExperimentDocumentTest.CANONICAL, "a.json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            optimizer.params.stepSize  | 0.25
            probes[1].every            | 4
            probes[0].every            | 3
            steps                      | 17
            seed                       | -3
            title                      | "another"
            init.params.values[0]      | 9.5
            init.params.values         | [1, 2]
            processes[1].params.substeps | 8
            processes[0].name          | "gd"
            precision                  | "float32"
            sweep.axes[1].values[2]    | 7
            optimizer.params.schedule.type | "cosine"
            """)
    void aPlaceIsReplacedAndNothingElse(String path, String json) {
        Object value = ExperimentDocument.rawValue(json);
        Experiment changed = ExperimentDocument.set(experiment, path, value);
        assertEquals(Optional.of(value), ExperimentDocument.get(changed, path));
        Optional<Object> before = ExperimentDocument.get(experiment, path);
        if (before.isPresent()) {
            assertEquals(experiment, ExperimentDocument.set(changed, path, before.get()));
        }
    }

    @Test
    void aBareTypeIsOpenedUp() {
        Experiment bare = ExperimentDocument.set(experiment, "optimizer.params.schedule", "cosine");
        Experiment set = ExperimentDocument.set(bare, "optimizer.params.schedule.params.steps", 5L);
        assertEquals(Map.of("type", "cosine", "params", Map.of("steps", 5L)),
                set.optimizer().params().get("schedule"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            optimiser.params.stepSize | 1   | optimiser: found an unknown key, expected one of brink, title
            probes[7].every           | 1   | probes: found index 7, expected an index from 0 to 2
            steps[0]                  | 1   | steps: found an index, expected a key: there is no such list here
            steps.more                | 1   | steps: found 2000, expected an object with the key "more"
            steps                     | "x" | steps: found "x", expected an integer
            a..b                      | 1   | found "a..b", expected a path into an experiment
            ''                        | 1   | found "", expected a path into an experiment
            probes[-1]                | 1   | found "probes[-1]", expected a path into an experiment
            """)
    void aPlaceThatDoesNotExistIsNamed(String path, String json, String message) {
        Object value = ExperimentDocument.rawValue(json);
        InvalidInput invalid = assertThrows(InvalidInput.class,
                () -> ExperimentDocument.set(experiment, path, value));
        assertTrue(invalid.getMessage().startsWith(message), invalid.getMessage());
    }

    @Test
    void valuesAreListedByPath() {
        Map<String, Object> values = ExperimentDocument.values(experiment);
        assertEquals(0.2, values.get("optimizer.params.stepSize"));
        assertEquals(List.of(2.5, 2.5, 0.2, 0.2), values.get("init.params.values"));
        assertEquals(10L, values.get("probes[1].every"));
        assertEquals("central-flow", values.get("processes[1].type"));
        values.forEach((path, value) -> assertEquals(Optional.of(value), ExperimentDocument.get(experiment, path)));
    }
}
