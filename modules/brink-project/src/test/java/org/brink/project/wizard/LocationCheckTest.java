package org.brink.project.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.brink.project.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationCheckTest {

    @TempDir
    private Path folder;

    private static Choice choice(String name, Object parent) {
        return Choice.NONE.withTemplate(new Samples.Template()).withLocation(name, parent.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a/b", "a\\b", ".hidden", "a:b", "tab\there"})
    void refusesNamesThatAreNoFolderNames(String name) {
        assertTrue(LocationCheck.atOnce(choice(name, folder)).isPresent(), name);
    }

    @Test
    void refusesPlacesThatAreNoFullPaths() {
        assertTrue(LocationCheck.atOnce(choice("edge", "")).isPresent());
        assertTrue(LocationCheck.atOnce(choice("edge", "relative/folder")).isPresent());
        assertTrue(LocationCheck.atOnce(choice("edge", "/bad\0")).isPresent());
    }

    @Test
    void acceptsANewOrEmptyFolder() throws IOException {
        Choice deep = choice("edge", folder.resolve("not/there/yet"));
        assertEquals(Optional.empty(), LocationCheck.atOnce(deep));
        assertEquals(Optional.empty(), LocationCheck.onDisk(deep));
        Files.createDirectory(folder.resolve("empty"));
        assertEquals(Optional.empty(), LocationCheck.onDisk(choice("empty", folder)));
    }

    @Test
    void refusesWhatIsTaken() throws IOException {
        Files.createDirectories(folder.resolve("taken/inside"));
        Files.writeString(folder.resolve("file"), "x");
        assertTrue(LocationCheck.onDisk(choice("taken", folder)).orElseThrow().contains("not empty"));
        assertTrue(LocationCheck.onDisk(choice("file", folder)).orElseThrow().contains("is a file"));
        assertTrue(LocationCheck.onDisk(choice("edge", folder.resolve("file"))).orElseThrow().contains("is a file"));
    }

    @Test
    void suggestsANameThatIsFree() throws IOException {
        assertEquals("edge", LocationCheck.freeName(folder, "edge"));
        Files.createDirectory(folder.resolve("edge"));
        Files.createDirectory(folder.resolve("edge-2"));
        assertEquals("edge-3", LocationCheck.freeName(folder, "edge"));
    }
}
