package org.brink.application.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the author of a plugin does, from an empty folder to a run and back, with the real tools. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the script for Windows is another one")
class PluginCycleTest {

    private static final long MOST_SECONDS = 300;
    private static final String EXPERIMENT = """
            {
              "brink": 1,
              "title": "With a plugin",
              "objective": { "type": "scalar-product", "params": { "depth": 4 } },
              "init": { "type": "tied", "params": { "x": 2.5, "y": 0.3 } },
              "optimizer": { "type": "my-momentum", "params": { "stepSize": 0.02, "beta": 0.5 } },
              "processes": [ { "type": "discrete" } ],
              "probes": [ { "type": "loss" } ],
              "steps": 40
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void fromTheTemplateToARunAndBack() throws IOException, InterruptedException {
        BrinkCli cli = new BrinkCli(folder).with("BRINK_USERDIR", folder.resolve("userdir").toString());
        cli.run("plugin", "new", "my-momentum").expect(0);
        Path site = build(folder.resolve("my-momentum"));
        String nbm = folder.resolve("my-momentum/my-momentum/target/my-momentum-0.1.0-SNAPSHOT.nbm").toString();

        assertTrue(cli.run("plugin", "install", nbm).expect(2).err().contains("not signed"));
        cli.run("plugin", "install", nbm, "--trust").expect(0);
        assertTrue(cli.run("plugin", "list").expect(0).out().contains("local.brink.mymomentum"));
        assertTrue(cli.run("list", "optimizer").expect(0).out().contains("my-momentum"));
        Files.writeString(folder.resolve("e.experiment.json"), EXPERIMENT);
        assertTrue(cli.run("run", "e.experiment.json", "--out", "first").expect(0).err().contains("completed"));

        cli.run("plugin", "remove", "local.brink.mymomentum").expect(0);
        assertFalse(cli.run("list", "optimizer").expect(0).out().contains("my-momentum"));
        String missing = cli.run("run", "e.experiment.json", "--out", "second").expect(2).err();
        assertTrue(missing.contains("e.experiment.json:6") && missing.contains("plugin My momentum"), missing);

        cli.run("plugin", "install", "local.brink.mymomentum", "--from", site.toString(), "--trust").expect(0);
        cli.run("run", "e.experiment.json", "--out", "second").expect(0);
        assertEquals(-1, Files.mismatch(loss("first"), loss("second")));

        Files.write(site.resolve("my-momentum-0.1.0-SNAPSHOT.nbm"), new byte[1], StandardOpenOption.APPEND);
        assertTrue(cli.run("plugin", "install", "local.brink.mymomentum", "--from", site.toString(), "--trust")
                .expect(2).err().contains("altered"));
    }

    private Path loss(String run) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(run))) {
            return files.filter(file -> file.getFileName().toString().equals("loss.f64")).findFirst().orElseThrow();
        }
    }

    /** Builds the project and its tests as its README says; returns the update centre. */
    private Path build(Path project) throws IOException, InterruptedException {
        Path log = folder.resolve("build.txt");
        Process build = new ProcessBuilder(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(), "-B",
                "-Dmaven.repo.local=" + repository(), "-f", project.toString(), "package")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(build.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "the build takes too long");
        String text = Files.readString(log);
        assertEquals(0, build.exitValue(), text);
        assertTrue(text.contains("Running local.brink.mymomentum.MyMomentumTest"), text);
        return project.resolve("update-centre/target/netbeans_site");
    }

    /** The local repository of this build without Brink's own artifacts, which must come from the installation. */
    private Path repository() throws IOException {
        Path real = Path.of(System.getProperty("maven.repo.local"));
        Path copy = folder.resolve("repository");
        link(real, copy, "org");
        link(real.resolve("org"), copy.resolve("org"), "brink");
        return copy;
    }

    private static void link(Path from, Path to, String except) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> content = Files.list(from)) {
            for (Path path : content.filter(p -> !p.getFileName().toString().equals(except)).toList()) {
                Files.createSymbolicLink(to.resolve(path.getFileName()), path);
            }
        }
    }
}
