package org.brink.project.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.project.Samples;
import org.brink.store.project.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.nodes.Node;
import org.openide.nodes.Sheet;

class RunSheetTest {

    @TempDir
    private Path folder;

    private static Optional<String> value(Sheet sheet, String set, String name) throws Exception {
        for (Node.Property<?> property : sheet.get(set).getProperties()) {
            if (property.getName().equals(name)) {
                assertFalse(property.canWrite());
                return Optional.of((String) property.getValue());
            }
        }
        return Optional.empty();
    }

    @Test
    void tellsHowTheRunWentAndEnded() throws Exception {
        ProjectFolder project = Samples.project(folder.resolve("project"));
        Path run = Samples.run(project, "optimizer.params.stepSize", 0.2);
        Sheet sheet = RunSheet.sheet(run);
        assertEquals(Optional.of("completed at step 40"), value(sheet, "run", "status"));
        assertEquals(Optional.of("40"), value(sheet, "run", "steps"));
        assertEquals(Optional.of("0"), value(sheet, "run", "seed"));
        assertEquals(Optional.of("0.2"), value(sheet, "parameters", "optimizer.params.stepSize"));
        assertEquals(Optional.of("yes"), value(sheet, "result", "sharpness-converged"));
        double loss = Double.parseDouble(value(sheet, "result", "loss").orElseThrow());
        assertTrue(loss >= 0 && loss < 10, "loss " + loss);
        assertTrue(value(sheet, "environment", "java").orElseThrow().startsWith(Runtime.version().toString()));
    }

    /** Kinds are called by their names: after 40 steps the run still moves. */
    @Test
    void thePhaseOfARunIsNamed() throws Exception {
        ProjectFolder project = Samples.project(folder.resolve("project"));
        Path run = Samples.run(project, "probes", List.of(Map.of("type", "loss"),
                Map.of("type", "phase", "params", Map.of("longest", 4L))));
        Sheet sheet = RunSheet.sheet(run);
        assertEquals(Optional.of("unsettled"), value(sheet, "result", "phase"));
        assertEquals(Optional.empty(), value(sheet, "result", "phase-period"), "no cycle, no period");
    }

    @Test
    void aFolderThatIsNoRunSaysSo() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Sheet sheet = RunSheet.sheet(empty);
        assertTrue(Arrays.stream(sheet.toArray()).count() == 1);
        assertTrue(value(sheet, "run", "status").orElseThrow().contains("a folder that holds a run"));
    }
}
