package org.brink.application.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends with exit code 2, a message that helps, no stack trace, and nothing written. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the script for Windows is another one")
class BadInputTest {

    private static final String GOOD = """
            {
              "brink": 1,
              "title": "Small",
              "objective": { "type": "scalar-product", "params": { "depth": 4 } },
              "init": { "type": "tied", "params": { "x": 2.5, "y": 0.3 } },
              "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
              "processes": [ { "type": "discrete" } ],
              "probes": [ { "type": "loss" } ],
              "steps": 10
            }
            """;

    @TempDir
    private Path folder;
    private Set<String> before;

    @BeforeEach
    void theGoodFileRuns() throws Exception {
        Files.writeString(folder.resolve("good.experiment.json"), GOOD);
        new BrinkCli(folder).run("validate", "good.experiment.json").expect(0);
    }

    @Test
    void malformedJson() throws Exception {
        refused(GOOD.replace("\"steps\": 10", "\"steps\": "), "bad.experiment.json", ":");
    }

    @Test
    void unknownKeyListsTheKnownOnes() throws Exception {
        refused(GOOD.replace("\"title\"", "\"titel\""), "titel", "title", "objective");
    }

    @Test
    void unknownTypeListsTheKnownOnes() throws Exception {
        refused(GOOD.replace("scalar-product", "skalar-product"), "objective.type", "skalar-product", "scalar-product");
    }

    @Test
    void parameterOutOfRangeTellsTheRange() throws Exception {
        refused(GOOD.replace("\"depth\": 4", "\"depth\": 7"), "objective.params.depth", "7", "4");
    }

    @Test
    void wrongTypeOfValue() throws Exception {
        refused(GOOD.replace("0.2 }", "\"fast\" }"), "optimizer.params.stepSize", "fast", "number");
    }

    @Test
    void missingFile() throws Exception {
        remember();
        BrinkCli.Outcome outcome = new BrinkCli(folder).run("run", "nowhere.experiment.json");
        check(outcome, "nowhere.experiment.json");
    }

    @Test
    void runFolderThatCannotBeWritten() throws Exception {
        Files.writeString(folder.resolve("taken"), "a file where a folder should be");
        remember();
        BrinkCli.Outcome outcome = new BrinkCli(folder).run("run", "good.experiment.json", "--out", "taken/run");
        check(outcome, "taken");
    }

    @Test
    void runFolderThatIsNotEmpty() throws Exception {
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/precious.txt"), "keep me");
        remember();
        BrinkCli.Outcome outcome = new BrinkCli(folder).run("run", "good.experiment.json", "--out", "full");
        check(outcome, "full");
        assertEquals("keep me", Files.readString(folder.resolve("full/precious.txt")));
    }

    @Test
    void unknownCommand() throws Exception {
        remember();
        check(new BrinkCli(folder).run("runn", "good.experiment.json"), "runn");
    }

    private void refused(String text, String... words) throws Exception {
        Files.writeString(folder.resolve("bad.experiment.json"), text);
        remember();
        check(new BrinkCli(folder).run("run", "bad.experiment.json"), words);
        check(new BrinkCli(folder).run("validate", "bad.experiment.json"), words);
    }

    private void remember() throws IOException {
        before = files();
    }

    private void check(BrinkCli.Outcome outcome, String... words) throws IOException {
        outcome.expect(2);
        for (String word : words) {
            assertTrue(outcome.err().contains(word), word + " is missing in: " + outcome.err());
        }
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertEquals(before, files(), "files appeared or vanished");
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
