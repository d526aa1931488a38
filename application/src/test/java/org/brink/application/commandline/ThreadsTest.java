package org.brink.application.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of threads of the native kernel, given on the command line and kept in the record. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the script for Windows is another one")
class ThreadsTest {

    private static final String NET = """
            { "brink": 1, "title": "Net",
              "objective": { "type": "mlp", "params": { "kernel": "auto", "hidden": [20],
                "data": { "type": "two-moons", "params": { "points": 4000 } } } },
              "init": { "type": "layered" },
              "optimizer": { "type": "gd", "params": { "stepSize": 0.1 } },
              "processes": [ { "type": "discrete" } ], "probes": [ { "type": "loss" } ], "steps": 3 }
            """;

    @TempDir
    private Path folder;
    private BrinkCli cli;

    @BeforeEach
    void writeExperiment() throws Exception {
        cli = new BrinkCli(folder);
        Files.writeString(folder.resolve("net.experiment.json"), NET);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theRecordNamesThem(int threads) throws Exception {
        String run = cli.run("run", "net.experiment.json", "--quiet", "--threads", Integer.toString(threads)).expect(0)
                .out().strip();
        String shown = cli.run("show", run).expect(0).out();
        // where OpenBLAS does not load, plain Java computes with one thread
        int expected = shown.contains("OpenBLAS") ? threads : 1;
        assertTrue(shown.contains("threads: " + expected), shown);
    }

    @Test
    void theyMustBeAtLeastOne() throws Exception {
        for (String command : new String[] {"run", "check"}) {
            String message = cli.run(command, "net.experiment.json", "--threads", "0").expect(2).err();
            assertEquals("--threads: found 0, expected an integer from 1 to 1024", message.strip());
        }
    }
}
