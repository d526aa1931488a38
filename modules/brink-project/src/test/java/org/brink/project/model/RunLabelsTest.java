package org.brink.project.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunStatus;
import org.brink.project.Samples;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;

class RunLabelsTest {

    private static RunEntry entry(Map<String, Object> changes) {
        Experiment experiment = Samples.experiment();
        for (Map.Entry<String, Object> change : changes.entrySet()) {
            experiment = ExperimentDocument.set(experiment, change.getKey(), change.getValue());
        }
        return new RunEntry(Path.of("run"), RunStatus.at(RunStatus.State.COMPLETED, 40, ""), Instant.EPOCH,
                Optional.of(experiment), ExperimentDocument.values(experiment), "");
    }

    private static List<String> labels(List<RunEntry> entries) {
        return RunLabels.label(entries).stream().map(RunEntry::label).toList();
    }

    @Test
    void aSingleRunIsNamedByItsStepSize() {
        assertEquals(List.of("stepSize = 0.25"), labels(List.of(entry(Map.of()))));
    }

    @Test
    void runsAreNamedByWhatDiffers() {
        assertEquals(List.of("stepSize = 0.25", "stepSize = 0.2"),
                labels(List.of(entry(Map.of()), entry(Map.of("optimizer.params.stepSize", 0.2)))));
        assertEquals(List.of("seed = 0", "seed = 3"),
                labels(List.of(entry(Map.of()), entry(Map.of("seed", 3L, "title", "other")))));
    }

    @Test
    void theStepSizeComesFirstAndTheListIsCut() {
        RunEntry other = entry(Map.of("optimizer.params.stepSize", 0.2, "seed", 3L, "steps", 9L,
                "objective.params.depth", 3L));
        assertEquals("stepSize = 0.2, depth = 3, seed = 3, …", labels(List.of(entry(Map.of()), other)).get(1));
    }

    @Test
    void whatVariesMostComesFirst() {
        assertEquals(List.of("seed = 0, stepSize = 0.25", "seed = 1, stepSize = 0.25", "seed = 2, stepSize = 0.2"),
                labels(List.of(entry(Map.of()), entry(Map.of("seed", 1L)),
                        entry(Map.of("seed", 2L, "optimizer.params.stepSize", 0.2)))));
    }

    @Test
    void theObjectiveIsNamedWhereThereAreSeveral() {
        RunEntry other = entry(Map.of("objective", Map.of("type", "log-cosh-product")));
        assertEquals(List.of("scalar-product, stepSize = 0.25", "log-cosh-product, stepSize = 0.25"),
                labels(List.of(entry(Map.of()), other)));
    }

    @Test
    void namesTypesByWhatTheyAreTheTypeOf() {
        assertEquals("schedule", RunLabels.name("optimizer.params.schedule.type"));
        assertEquals("stepSize", RunLabels.name("optimizer.params.stepSize"));
        assertEquals("steps", RunLabels.name("steps"));
    }
}
