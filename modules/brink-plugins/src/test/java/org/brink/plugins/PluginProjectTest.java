package org.brink.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginProjectTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileOfTheTemplateIsWrittenUnderTheNewNames() throws IOException {
        new PluginProject("slow-fall", "edu.example.fall").write(folder.resolve("p"), Path.of("/opt/brink"));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder.resolve("p"))) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertEquals(PluginProject.FILES.size(), files.size());
        for (Path file : files) {
            String text = file + "\n" + Files.readString(file);
            for (String old : List.of("TemplateMomentum", "template-momentum", "optimizer-template", "org.brink.template",
                    "org/brink/template", "../../LICENSE")) {
                assertFalse(text.contains(old), () -> file + " still speaks of " + old);
            }
        }
        assertTrue(Files.exists(folder.resolve("p/slow-fall/src/main/java/edu/example/fall/SlowFallProvider.java")));
        assertTrue(Files.readString(folder.resolve("p/pom.xml")).contains("<brink.home>/opt/brink</brink.home>"));
    }

    @Test
    void theListOfFilesIsComplete() throws IOException {
        Path template = Path.of("../../nbm-modules/optimizer-template");
        try (Stream<Path> walk = Files.walk(template)) {
            List<String> files = walk.filter(Files::isRegularFile).map(file -> template.relativize(file).toString())
                    .filter(file -> !file.startsWith("target")).map(file -> "optimizer-template/"
                            + file.replace('\\', '/')).sorted().toList();
            assertEquals(files, PluginProject.FILES.stream().filter(f -> f.startsWith("optimizer-template")).sorted()
                    .toList());
        }
    }

    @Test
    void namesThatJavaOrFilesCannotBearAreRefused() {
        assertThrows(InvalidInput.class, () -> new PluginProject("Slow Fall", "edu.example"));
        assertThrows(InvalidInput.class, () -> new PluginProject("slow", "org.brink.slow"));
        assertThrows(InvalidInput.class, () -> new PluginProject("slow", "slow"));
    }

    @Test
    void aFolderWithContentIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThrows(InvalidInput.class, () -> PluginProject.of("slow").write(folder, Path.of("/opt/brink")));
        try (Stream<Path> content = Files.list(folder)) {
            assertEquals(1, content.count());
        }
    }
}
