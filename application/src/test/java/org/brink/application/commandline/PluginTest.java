package org.brink.application.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command line sees what the user installed in the workbench: the modules of the user directory. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the script for Windows is another one")
class PluginTest {

    private static final String SOURCE = """
            package example;
            import java.util.List;
            import org.brink.api.component.Citation;
            import org.brink.spi.template.TemplateProvider;
            public final class Greeting implements TemplateProvider {
                public String name() { return "plugin-greeting"; }
                public String displayName() { return "Greeting of a plugin"; }
                public String summary() { return "Shows that plugins are seen."; }
                public List<Citation> citations() { return List.of(); }
                public List<TemplateFile> files() { return List.of(new TemplateFile("note.txt", "hello")); }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void seesThePluginsOfTheUser() throws Exception {
        Path userdir = folder.resolve("user dir");
        install(userdir.resolve("modules"));
        assertFalse(new BrinkCli(folder).run("templates").expect(0).out().contains("plugin-greeting"));
        BrinkCli cli = new BrinkCli(folder).with("BRINK_USERDIR", userdir.toString());
        assertTrue(cli.run("templates").expect(0).out().contains("plugin-greeting"));
        cli.run("new", "plugin-greeting", folder.resolve("project").toString()).expect(0);
        assertEquals("hello", Files.readString(folder.resolve("project/note.txt")));
    }

    private void install(Path modules) throws IOException {
        Path source = folder.resolve("src/example/Greeting.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, SOURCE);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path api = Path.of(System.getProperty("brink.home"), "brink/modules/org-brink-api.jar");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "-cp",
                api.toString(), "-d", classes.toString(), source.toString()));
        Files.createDirectories(modules);
        try (OutputStream file = Files.newOutputStream(modules.resolve("example-greeting.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("example/Greeting.class"));
            jar.write(Files.readAllBytes(classes.resolve("example/Greeting.class")));
            jar.putNextEntry(new JarEntry("META-INF/services/org.brink.spi.template.TemplateProvider"));
            jar.write("example.Greeting\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
