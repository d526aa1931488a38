package org.brink.application.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script finds the application and Java from wherever it is called. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the script for Windows is another one")
class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void listsEveryKindFromAnyFolder() throws Exception {
        String out = new BrinkCli(folder).run("list").expect(0).out();
        for (String type : List.of("scalar-product", "quartic", "gd", "linear-warmup", "discrete", "midpoint", "loss",
                "sharpness", "threshold", "loss-below")) {
            assertTrue(out.contains(type), type + " is missing in\n" + out);
        }
    }

    @Test
    void worksThroughSymbolicLinks() throws Exception {
        Path home = Path.of(System.getProperty("brink.home"));
        Path links = Files.createDirectories(folder.resolve("with blank/bin"));
        Path absolute = Files.createSymbolicLink(links.resolve("absolute"), home.resolve("bin/brink-cli"));
        Path relative = Files.createSymbolicLink(links.resolve("relative"), Path.of("absolute"));
        assertEquals(0, new BrinkCli(relative, folder).run("templates").exit());
        assertEquals(0, new BrinkCli(absolute, folder).run("templates").exit());
        // the test framework warns of links that lead out of the folder it deletes
        Files.delete(relative);
        Files.delete(absolute);
    }

    @Test
    void worksInAFolderWithBlanks() throws Exception {
        Path home = Path.of(System.getProperty("brink.home"));
        Path moved = folder.resolve("My Programs/brink");
        for (String part : List.of("bin", "etc", "brink", "platform/lib")) {
            copy(home.resolve(part), moved.resolve(part));
        }
        String here = new BrinkCli(folder).run("list").expect(0).out();
        assertEquals(here, new BrinkCli(moved.resolve("bin/brink-cli"), folder).run("list").expect(0).out());
    }

    @Test
    void takesJavaFromJavaHomeOrThePath() throws Exception {
        String java = System.getProperty("java.home");
        new BrinkCli(folder).with("JAVA_HOME", java).with("PATH", "/usr/bin:/bin").run("templates").expect(0);
        new BrinkCli(folder).with("JAVA_HOME", null).with("PATH", java + "/bin:/usr/bin:/bin").run("templates")
                .expect(0);
    }

    @Test
    void saysWhenThereIsNoJava() throws Exception {
        BrinkCli.Outcome outcome = new BrinkCli(folder).with("JAVA_HOME", folder.toString()).run("list");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().contains("JAVA_HOME") && outcome.err().contains(folder.toString()), outcome.err());
    }

    @Test
    void severalRunAtOnce() throws Exception {
        BrinkCli cli = new BrinkCli(folder);
        List<BrinkCli.Running> running = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            running.add(cli.start("list", "--json"));
        }
        List<String> outs = new ArrayList<>();
        for (BrinkCli.Running one : running) {
            outs.add(one.await().expect(0).out());
        }
        assertEquals(1, outs.stream().distinct().count());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
