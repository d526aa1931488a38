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
import org.brink.api.component.ComponentKind;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsInstalledIsListedAndRemovedWithoutTrace() throws IOException {
        UserFolder user = new UserFolder(folder.resolve("user"));
        assertEquals(List.of(), user.plugins());
        user.install(PluginFile.read(new PluginMaker(folder).make("p.nbm")));

        InstalledPlugin installed = user.find("patience").orElseThrow();
        assertEquals(PluginMaker.NAME, installed.codeName());
        assertEquals("1.0", installed.version());
        assertEquals(List.of("config/Modules/edu-example-patience.xml", "modules/edu-example-patience.jar"),
                installed.files().stream().sorted().toList());
        assertTrue(Files.isRegularFile(installed.jar()));

        user.remove(installed);
        assertEquals(List.of(), user.plugins());
        assertEquals(List.of(".lastModified"), filesIn(user));
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOlderOneAndItsFiles() throws IOException {
        UserFolder user = new UserFolder(folder.resolve("user"));
        user.install(PluginFile.read(new PluginMaker(folder).with("docs/old.txt", "old").make("old.nbm")));
        user.install(PluginFile.read(new PluginMaker(folder).version("1.1").with("docs/new.txt", "new")
                .make("new.nbm")));
        assertEquals("1.1", user.find(PluginMaker.NAME).orElseThrow().version());
        assertEquals(List.of(".lastModified", "config/Modules/edu-example-patience.xml", "docs/new.txt",
                "modules/edu-example-patience.jar", "update_tracking/edu-example-patience.xml"), filesIn(user));
    }

    @Test
    void theOriginOfAComponentIsRememberedAfterItsRemoval() throws IOException {
        UserFolder user = new UserFolder(folder.resolve("user"));
        KnownComponents known = new KnownComponents(user);
        assertTrue(known.origin(ComponentKind.STOP, "patience").isEmpty());
        KnownComponents.Origin origin = new KnownComponents.Origin(PluginMaker.NAME, "Patience", "a stick");
        known.remember(origin, List.of(new ProvidedComponents.Provided(ComponentKind.STOP, "patience")));
        assertEquals(origin, known.origin(ComponentKind.STOP, "patience").orElseThrow());
        assertTrue(known.origin(ComponentKind.PROBE, "patience").isEmpty());
    }

    @Test
    void aPluginCannotTakeAwayTheFileOfAnother() throws IOException {
        UserFolder user = new UserFolder(folder.resolve("user"));
        user.install(PluginFile.read(new PluginMaker(folder).with("docs/shared.txt", "mine").make("p.nbm")));
        Path notes = user.root().resolve("update_tracking/edu-example-patience.xml");
        // as if it were the plugin of somebody else
        Files.writeString(notes, Files.readString(notes).replace("edu.example.patience", "edu.example.other"));
        Files.copy(user.root().resolve("modules/edu-example-patience.jar"),
                user.root().resolve("modules/edu-example-other.jar"));
        Files.writeString(notes, Files.readString(notes).replace("modules/edu-example-patience.jar",
                "modules/edu-example-other.jar"));
        InvalidInput refused = assertThrows(InvalidInput.class, () -> user.install(
                PluginFile.read(new PluginMaker(folder).with("docs/shared.txt", "yours").make("q.nbm"))));
        assertTrue(refused.getMessage().contains("shared.txt") || refused.getMessage().contains("Modules"),
                refused.getMessage());
        assertEquals("mine", Files.readString(user.root().resolve("docs/shared.txt")));
        assertFalse(Files.exists(user.root().resolve("update_tracking/edu-example-other.xml")));
    }

    private static List<String> filesIn(UserFolder user) throws IOException {
        try (Stream<Path> files = Files.walk(user.root())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> user.root().relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
