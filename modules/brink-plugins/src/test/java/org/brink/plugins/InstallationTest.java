package org.brink.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    private Path folder;

    @Test
    void aPluginForANewerApiIsToldApartFromOneThatFits() throws IOException {
        // the module of the sample plugin stands in for one of the installation
        PluginFile file = PluginFile.read(new PluginMaker(folder).version("0.9").make("p.nbm"));
        Path modules = Files.createDirectories(folder.resolve("home/brink/modules"));
        Files.write(modules.resolve("x.jar"), file.content("modules/edu-example-patience.jar"));
        Installation here = Installation.read(folder.resolve("home"));
        assertEquals(List.of(), here.missing(needing("edu.example.patience > 0.9"), List.of()));
        assertEquals(List.of(), here.missing(needing("edu.example.patience"), List.of()));
        assertEquals(List.of("edu.example.patience 0.10 or newer (here: 0.9)"),
                here.missing(needing("edu.example.patience > 0.10"), List.of()));
        assertEquals(List.of("edu.example.other 1 or newer (not here)"),
                here.missing(needing("edu.example.other > 1"), List.of()));
    }

    private PluginDescription needing(String requirement) throws IOException {
        return PluginFile.read(new PluginMaker(folder).needing(requirement).make("q.nbm")).description();
    }

    @Test
    void versionsAreComparedByNumber() {
        assertTrue(new SpecificationVersion("1.10").compareTo(new SpecificationVersion("1.9")) > 0);
        assertEquals(0, new SpecificationVersion("1").compareTo(new SpecificationVersion("1.0.0")));
        assertTrue(SpecificationVersion.parse("1.x").isEmpty());
    }
}
