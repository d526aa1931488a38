package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.brink.spi.template.TemplateProvider;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;

class NewCommandTest extends CommandLineTest {

    @Test
    void templatesAreListedWithTheirNames() {
        String text = brink("templates").expect(ExitCode.DONE).out();
        List<String> names = text.lines().filter(line -> !line.startsWith(" ")).toList();
        assertEquals(registered(), names);
        assertEquals("minimalist-edge", names.get(0));
        assertTrue(text.contains("Minimalist example at the edge"), text);
    }

    @Test
    void everyTemplateMakesAProjectWhoseExperimentsAreValid() throws IOException {
        for (String template : registered()) {
            Result made = brink("new", template, template).expect(ExitCode.DONE);
            assertEquals(template, made.lastLine());
            assertTrue(Files.isRegularFile(folder.resolve(template).resolve("brink-project.json")));
            String[] validate = files().stream()
                    .filter(file -> file.startsWith(template) && file.endsWith(".experiment.json"))
                    .toArray(String[]::new);
            assertTrue(validate.length >= 2);
            for (String file : validate) {
                brink("validate", file).expect(ExitCode.DONE);
            }
        }
    }

    @Test
    void unknownTemplateNamesTheKnownOnes() throws IOException {
        Result result = brink("new", "maximalist", "project").expect(ExitCode.BAD_INPUT);
        assertTrue(result.err().contains("\"maximalist\"") && result.err().contains("minimalist-edge"), result.err());
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderWithFilesIsLeftAlone() throws IOException {
        write("taken/notes.txt", "mine");
        Result result = brink("new", "valley", "taken").expect(ExitCode.BAD_INPUT);
        assertEquals(1, result.err().lines().count(), result.err());
        assertEquals(List.of("taken", "taken/notes.txt"), files());
    }

    private static List<String> registered() {
        return Lookup.getDefault().lookupAll(TemplateProvider.class).stream().map(TemplateProvider::name).toList();
    }
}
