package org.brink.project.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.Samples;
import org.brink.project.form.Field;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFileTest {

    @TempDir
    private Path folder;
    private Path path;
    private ExperimentFile file;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger changes = new AtomicInteger();

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("first.experiment.json"), Samples.TEXT);
        file = new ExperimentFile(path, complaints::add);
        file.reload();
        file.addChangeListener(event -> changes.incrementAndGet());
    }

    private Field field(String where) {
        return file.form().orElseThrow().find(where).orElseThrow();
    }

    private Experiment stored() throws IOException {
        return ExperimentDocument.read(path);
    }

    /** Whatever is on its way to the file arrives before the folder goes. */
    @AfterEach
    void settle() {
        file.reloadLater().waitFinished();
    }

    @Test
    void anEditIsShownAtOnceAndSaved() throws IOException {
        var saved = file.edit(field("optimizer.params.stepSize"), "0.2");
        assertEquals(0.2, file.state().experiment().orElseThrow().optimizer().params().get("stepSize"));
        saved.waitFinished();
        assertEquals(0.2, stored().optimizer().params().get("stepSize"));
        assertEquals(1, changes.get());
        assertEquals(List.of(), complaints);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing is left beside the file");
        }
    }

    @Test
    void aRefusedEditLeavesTheFileAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(path);
        assertThrows(InvalidInput.class, () -> file.edit(field("optimizer.params.stepSize"), "-1"));
        file.edit(field("optimizer.params.stepSize"), "0.25").waitFinished();
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(0, changes.get());
        assertFalse(file.history().canUndo());
    }

    @Test
    void followsOtherPrograms() throws IOException {
        Files.writeString(path, Samples.TEXT.replace("0.25", "0.5"));
        file.reloadLater().waitFinished();
        assertEquals("0.5", field("optimizer.params.stepSize").text(file.state().experiment().orElseThrow()));
        assertEquals(1, changes.get());
    }

    @Test
    void anEditGoesOnTopOfWhatAnotherProgramWroteMeanwhile() throws IOException {
        Files.writeString(path, Samples.TEXT.replace("\"steps\": 40", "\"steps\": 77"));
        file.edit(field("optimizer.params.stepSize"), "0.2");
        file.edit(field("title"), "Both").waitFinished();
        assertEquals(77, stored().steps());
        assertEquals(0.2, stored().optimizer().params().get("stepSize"));
        assertEquals("Both", stored().title());
        assertEquals(stored(), file.state().experiment().orElseThrow());
    }

    @Test
    void editsAreTakenBackAndMadeOnceMore() throws IOException {
        file.edit(field("optimizer.params.stepSize"), "0.2");
        file.edit(field("steps"), "50").waitFinished();
        file.undo();
        file.undo().waitFinished();
        assertEquals(Samples.experiment(), stored());
        assertFalse(file.history().canUndo());
        file.redo().waitFinished();
        assertEquals(0.2, stored().optimizer().params().get("stepSize"));
        assertTrue(file.history().canRedo());
    }

    @Test
    void saysWithFileAndLineWhatIsWrong() throws IOException {
        Files.writeString(path, Samples.TEXT.replace("\"stepSize\": 0.25", "\"stepSize\": -1"));
        file.reload();
        assertEquals(List.of("first.experiment.json:4: optimizer.params.stepSize: found -1, expected a number > 0"),
                file.state().problems());
        assertTrue(file.state().experiment().isPresent(), "what is wrong can be mended in the sheet");
        file.edit(field("optimizer.params.stepSize"), "0.1").waitFinished();
        assertEquals(List.of(), file.state().problems());

        Files.writeString(path, "{ \"brink\": 1,\n nonsense }");
        file.reload();
        assertTrue(file.state().experiment().isEmpty());
        assertTrue(file.state().problems().get(0).startsWith("first.experiment.json:2"), file.state()::toString);
        assertThrows(IllegalStateException.class, () -> file.change(e -> e.withSteps(3)));
    }

    @Test
    void aFileThatVanishedIsSaidSo() throws IOException {
        Files.delete(path);
        file.edit(field("steps"), "50").waitFinished();
        assertEquals(1, complaints.size());
        assertFalse(Files.exists(path), "deleted files do not come back");
        assertEquals(List.of("first.experiment.json does not exist."), file.state().problems());
    }
}
