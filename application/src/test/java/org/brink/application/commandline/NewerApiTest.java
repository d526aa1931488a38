package org.brink.application.commandline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brink.application.plugin.NewerPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that were built against a newer API are refused, or fail the run in their own name, and nothing else. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the script for Windows is another one")
class NewerApiTest {

    private static final String EXPERIMENT = """
            { "brink": 1, "objective": { "type": "scalar-product", "params": { "depth": 4 } },
              "init": { "type": "tied", "params": { "x": 2.5, "y": 0.3 } },
              "optimizer": "%s", "probes": ["loss"], "steps": 10 }
            """;

    @TempDir
    private Path folder;
    private BrinkCli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new BrinkCli(folder).with("BRINK_USERDIR", folder.resolve("userdir").toString());
        Files.writeString(folder.resolve("newer.experiment.json"), EXPERIMENT.formatted("sample-newer"));
        Files.writeString(folder.resolve("own.experiment.json"), EXPERIMENT.formatted("gd"));
    }

    private void refused(Path plugin, String... words) throws Exception {
        String message = cli.run("plugin", "install", plugin.toString(), "--trust").expect(2).err();
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
        assertFalse(Files.exists(folder.resolve("userdir/modules")), "nothing is installed");
    }

    private void failing(Path plugin, String... words) throws Exception {
        cli.run("plugin", "install", plugin.toString(), "--trust").expect(0);
        BrinkCli.Outcome outcome = cli.run("run", "newer.experiment.json", "--out", "run");
        assertTrue(outcome.exit() != 0, outcome.err());
        String shown = cli.run("show", "run").expect(0).out();
        for (String word : words) {
            assertTrue(shown.contains(word), shown);
        }
        assertTrue(Files.exists(folder.resolve("run/error.txt")));
        cli.run("run", "own.experiment.json", "--out", "own").expect(0);
    }

    @Test
    void aVersionThatIsNotHereIsRefused() throws Exception {
        refused(new NewerPlugin(folder).needing("99.1").make("version.nbm"), "org.brink.api 99.1 or newer (here: ",
                "expected one built for this version of Brink");
    }

    @Test
    void aClassThatIsNotHereIsRefused() throws Exception {
        refused(new NewerPlugin(folder).withMissingClass().make("class.nbm"),
                "a provider of kind optimizer that cannot be made here", "Tunable",
                "a plugin built for this version of Brink");
    }

    @Test
    void aMethodThatIsNotHereFailsTheRunAtItsStep() throws Exception {
        failing(new NewerPlugin(folder).withMissingMethod().make("method.nbm"), "optimizer sample-newer of the plugin "
                + NewerPlugin.TITLE + " failed at step 3: it was built for another version of Brink",
                "NoSuchMethodError", "smoothness");
    }

    @Test
    void aMethodThatThePluginLacksFailsTheRunInItsName() throws Exception {
        failing(new NewerPlugin(folder).withMissingImplementation().make("gap.nbm"), "optimizer sample-newer of the"
                + " plugin " + NewerPlugin.TITLE + " failed at step 0: it was built for another version of Brink",
                "AbstractMethodError", "threshold");
    }
}
