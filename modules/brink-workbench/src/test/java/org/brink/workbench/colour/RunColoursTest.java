package org.brink.workbench.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunColoursTest {

    @TempDir
    private Path project;

    private RunColours colours() {
        return new RunColours(project, project.resolve("runs"));
    }

    private void run(String id) throws IOException {
        Files.createDirectories(project.resolve("runs").resolve(id));
    }

    @Test
    void runsGetPlacesInTheOrderInWhichTheyCome() throws IOException {
        for (String id : List.of("c-1", "a-1", "b-1")) {
            run(id);
        }
        assertEquals(Map.of("c-1", 0, "a-1", 1), colours().placesOf(List.of("c-1", "a-1")));
        assertEquals(2, colours().placeOf("b-1"));
    }

    @Test
    void placesAreTheSameAfterARestart() throws IOException {
        run("a-1");
        run("b-1");
        RunColours before = colours();
        int a = before.placeOf("a-1");
        int b = before.placeOf("b-1");
        RunColours after = colours();
        assertEquals(b, after.placeOf("b-1"));
        assertEquals(a, after.placeOf("a-1"));
    }

    @Test
    void aPlaceIsGivenAgainOnlyWhenItsRunIsGone() throws IOException {
        run("a-1");
        run("b-1");
        RunColours colours = colours();
        colours.placesOf(List.of("a-1", "b-1"));
        Files.delete(project.resolve("runs/a-1"));
        run("c-1");
        run("d-1");
        assertEquals(0, colours.placeOf("c-1"));
        assertEquals(2, colours.placeOf("d-1"));
        assertEquals(1, colours.placeOf("b-1"));
    }

    @Test
    void aDamagedFileLosesOnlyTheDamagedLines() throws IOException {
        run("a-1");
        run("b-1");
        Files.createDirectories(project.resolve(".brink"));
        Files.writeString(project.resolve(".brink/run-colours"), "a-1 4\n<<<<<<< merge\nb-1 minus\n");
        assertEquals(4, colours().placeOf("a-1"));
        assertEquals(0, colours().placeOf("b-1"));
    }

    @Test
    void aProjectThatCannotBeWrittenToStillHasColours() throws IOException {
        run("a-1");
        // a file where the folder would be: nothing can be written there, whoever runs the test
        Files.writeString(project.resolve(".brink"), "");
        RunColours colours = colours();
        assertEquals(0, colours.placeOf("a-1"));
        assertEquals(0, colours.placeOf("a-1"));
        assertTrue(Files.isRegularFile(project.resolve(".brink")));
    }
}
