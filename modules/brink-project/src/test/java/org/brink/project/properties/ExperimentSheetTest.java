package org.brink.project.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.beans.PropertyEditor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.brink.project.Samples;
import org.brink.project.model.ExperimentFile;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.nodes.Node;
import org.openide.nodes.Sheet;

class ExperimentSheetTest {

    @TempDir
    private Path folder;
    private Path path;
    private ExperimentFile file;
    private ExperimentSheet maker;
    private Sheet sheet;

    @BeforeEach
    void write() throws Exception {
        path = Files.writeString(folder.resolve("first.experiment.json"), Samples.TEXT);
        file = new ExperimentFile(path, complaint -> { });
        file.reload();
        maker = new ExperimentSheet(file);
        sheet = maker.create();
    }

    private Node.Property<?> property(String name) {
        return Arrays.stream(sheet.toArray()).flatMap(set -> Arrays.stream(set.getProperties()))
                .filter(property -> property.getName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no property " + name));
    }

    /** Whatever is on its way to the file arrives before the folder goes. */
    @AfterEach
    void settle() {
        file.reloadLater().waitFinished();
    }

    @Test
    void hasOneSetPerPart() {
        assertEquals(List.of("Experiment", "Objective", "Initial point", "Optimizer", "Process: Discrete optimizer",
                "Probe: Loss", "Probe: Sharpness", "Stop rule: Loss below"),
                Arrays.stream(sheet.toArray()).map(set -> set.getDisplayName()).toList());
    }

    @Test
    void editsThroughTheEditorSaveTheFile() throws Exception {
        Node.Property<?> stepSize = property("optimizer.params.stepSize");
        PropertyEditor editor = stepSize.getPropertyEditor();
        editor.setValue(stepSize.getValue());
        assertEquals("0.25", editor.getAsText());
        editor.setAsText("0.2");
        set(stepSize, editor.getValue());
        file.reloadLater().waitFinished();
        assertEquals(0.2, ExperimentDocument.read(path).optimizer().params().get("stepSize"));
        assertEquals("0.2", stepSize.getValue());
        assertTrue(maker.update().isEmpty(), "the same fields need no new sheet");
    }

    @SuppressWarnings("unchecked")
    private static void set(Node.Property<?> property, Object value) throws Exception {
        ((Node.Property<Object>) property).setValue(value);
    }

    @Test
    void refusalsNameFieldAndExpectationAndLeaveTheFileAlone() throws Exception {
        byte[] before = Files.readAllBytes(path);
        PropertyEditor editor = property("optimizer.params.stepSize").getPropertyEditor();
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> editor.setAsText("-1"));
        assertEquals("Step size: expected a number > 0, but found -1.", refused.getLocalizedMessage());
        assertThrows(IllegalArgumentException.class, () -> set(property("steps"), "none"));
        file.reloadLater().waitFinished();
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void choicesAreTagsAndFlagsAreCheckBoxes() throws Exception {
        List<String> tags = List.of(property("objective.type").getPropertyEditor().getTags());
        assertTrue(tags.contains("Scalar product"), tags::toString);
        assertEquals(Boolean.class, property("objective.params.tied").getValueType());
        set(property("objective.params.tied"), true);
        assertEquals(true, file.state().experiment().orElseThrow().objective().params().get("tied"));
    }

    @Test
    void defaultsCanBeRestored() throws Exception {
        Node.Property<?> stepSize = property("optimizer.params.stepSize");
        assertTrue(stepSize.supportsDefaultValue());
        assertFalse(stepSize.isDefaultValue());
        stepSize.restoreDefaultValue();
        assertTrue(stepSize.isDefaultValue());
        assertEquals("0.1", stepSize.getValue());
    }

    @Test
    void anotherTypeBringsOtherFields() throws Exception {
        set(property("objective.type"), "quartic");
        sheet = maker.update().orElseThrow();
        assertTrue(maker.paths().stream().anyMatch(name -> name.startsWith("objective.params.")));
        assertThrows(AssertionError.class, () -> property("objective.params.depth"));
    }

    @Test
    void aBrokenFileShowsItsProblems() throws Exception {
        Files.writeString(path, "{ nonsense");
        file.reload();
        sheet = maker.update().orElseThrow();
        assertEquals(List.of("Problems"), Arrays.stream(sheet.toArray()).map(set -> set.getDisplayName()).toList());
        assertTrue(property("problem0").getValue().toString().startsWith("first.experiment.json:1"));
    }
}
