package org.brink.workbench.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.brink.engine.ForkRange;
import org.brink.project.api.RunItem;
import org.brink.workbench.run.SampleProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesModelTest {

    @TempDir
    private Path folder;
    private ChangesModel model;

    @BeforeEach
    void model() throws Exception {
        RunItem run = new SampleProject(folder).run("edge", "0.2", 5);
        model = new ChangesModel(ForkRange.of(run.folder()).experiment());
    }

    private int row(String path) {
        return IntStream.range(0, model.getRowCount()).filter(r -> path.equals(model.getValueAt(r, 0))).findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhatDiffersIsAChange() {
        int eta = row("optimizer.params.stepSize");
        assertEquals("0.2", model.getValueAt(eta, 1));
        assertEquals(Map.of(), model.changes());
        model.setValueAt(" 0.25 ", eta, ChangesModel.FORK);
        assertEquals(Map.of("optimizer.params.stepSize", "0.25"), model.changes());
        assertTrue(model.isChanged(eta));
        model.setValueAt("", eta, ChangesModel.FORK);
        assertEquals(Map.of(), model.changes());
        assertFalse(model.isChanged(eta));
    }

    @Test
    void theOptimizerComesFirstAndTheInitialPointNotAtAll() {
        assertTrue(String.valueOf(model.getValueAt(0, 0)).startsWith("optimizer"));
        assertTrue(IntStream.range(0, model.getRowCount()).noneMatch(
                r -> String.valueOf(model.getValueAt(r, 0)).startsWith("init")));
        assertTrue(row("steps") < row("objective.type"));
    }

    @Test
    void wrongRowsAreMarked() {
        model.setWrong(Set.of("steps"));
        assertTrue(model.isWrong(row("steps")));
        assertFalse(model.isWrong(row("seed")));
    }
}
