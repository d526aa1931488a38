package org.brink.workbench.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javax.swing.event.TableModelEvent;
import org.brink.api.run.RunStatus;
import org.brink.project.api.RunItem;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.data.RunSummary;
import org.brink.workbench.run.SampleProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTableModelTest {

    private static final List<String> STEP_SIZE = List.of("optimizer.params.stepSize");

    @TempDir
    private Path folder;
    private ProjectFolder project;
    private final RunTableModel model = new RunTableModel();
    private final List<TableModelEvent> events = new ArrayList<>();

    @BeforeEach
    void project() {
        project = new SampleProject(folder).folder();
        model.set(List.of(), STEP_SIZE);
        model.addTableModelListener(events::add);
    }

    private RunRow row(String id, long step, RunStatus.State state, double stepSize) {
        RunSummary summary = new RunSummary(id, "Edge", RunStatus.at(state, step, ""), OptionalLong.of(step), 1000,
                OptionalDouble.of(1.0 / (1 + step)), OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), Optional.empty(), List.of(), List.of());
        return new RunRow(new RunItem(project, folder.resolve(id)), 0, summary,
                Map.of("optimizer.params.stepSize", stepSize), Instant.EPOCH.plusSeconds(step), Duration.ofSeconds(1));
    }

    @Test
    void parametersThatDifferStandBetweenTheFixedColumns() {
        model.set(List.of(row("a-1", 10, RunStatus.State.COMPLETED, 0.2)), STEP_SIZE);
        List<String> titles = IntStream.range(0, model.getColumnCount()).mapToObj(model::getColumnName).toList();
        assertEquals(List.of("Status", "Run", "Experiment", "stepSize", "Steps", "Loss", "Sharpness", "Started",
                "Wall Time"), titles);
        assertEquals(0.2, model.getValueAt(0, 3));
        assertEquals(10L, model.getValueAt(0, 4));
        assertNull(model.getValueAt(0, 6));
    }

    @Test
    void progressOfOneRunTouchesOneRow() {
        List<RunRow> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(row("a-" + i, 10, RunStatus.State.RUNNING, 0.2));
        }
        model.set(rows, STEP_SIZE);
        events.clear();
        rows.set(42, row("a-42", 11, RunStatus.State.RUNNING, 0.2));
        model.set(rows, STEP_SIZE);
        assertEquals(1, events.size());
        assertEquals(42, events.get(0).getFirstRow());
        assertEquals(42, events.get(0).getLastRow());
        assertEquals(TableModelEvent.UPDATE, events.get(0).getType());
    }

    @Test
    void newRunsAreInserted() {
        RunRow first = row("a-1", 10, RunStatus.State.COMPLETED, 0.2);
        model.set(List.of(first), STEP_SIZE);
        events.clear();
        model.set(List.of(first, row("b-1", 0, RunStatus.State.RUNNING, 0.3)), STEP_SIZE);
        assertEquals(1, events.size());
        assertEquals(TableModelEvent.INSERT, events.get(0).getType());
        assertEquals(1, events.get(0).getFirstRow());
    }

    @Test
    void onlyOtherParametersChangeTheColumns() {
        model.set(List.of(row("a-1", 10, RunStatus.State.COMPLETED, 0.2)), STEP_SIZE);
        events.clear();
        model.set(List.of(row("a-1", 10, RunStatus.State.COMPLETED, 0.2)), STEP_SIZE);
        assertEquals(0, events.size());
        model.set(List.of(row("a-1", 10, RunStatus.State.COMPLETED, 0.2)), List.of());
        assertEquals(TableModelEvent.HEADER_ROW, events.get(0).getFirstRow());
    }

    @Test
    void onlyDifferingParametersAreShown() {
        Map<String, Object> gd = Map.of("optimizer.params.stepSize", 0.2, "seed", 0L, "steps", 10L);
        Map<String, Object> other = Map.of("optimizer.params.stepSize", 0.25, "seed", 0L, "steps", 20L);
        assertEquals(STEP_SIZE, DifferingParameters.of(List.of(gd, other)));
        assertEquals(List.of(), DifferingParameters.of(List.of(gd)));
        assertEquals(List.of(), DifferingParameters.of(List.of()));
    }

    @Test
    void parametersThatFollowFromTheTypeAreLeftOut() {
        Map<String, Object> quartic = Map.of("objective.type", "quartic", "objective.params.sharpness", 22.0);
        Map<String, Object> valley = Map.of("objective.type", "valley", "objective.params.slope", 0.01);
        assertEquals(List.of("objective.type"), DifferingParameters.of(List.of(quartic, valley)));
    }
}
