package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with the input: one clear message, exit code 2, nothing written. */
class BadInputTest extends CommandLineTest {

    private static final String FILE = "bad.experiment.json";

    /** What is wrong, the change to a good file, and what the message must contain. */
    static Stream<Arguments> wrongDocuments() {
        return Stream.of(
                Arguments.of("malformed JSON", "\"seed\": ,", List.of(FILE + ":2", "expected JSON")),
                Arguments.of("unknown key", "\"colour\": \"red\",",
                        List.of(FILE + ":2", "colour", "unknown key", "objective")),
                Arguments.of("unknown type", "\"stop\": [ { \"type\": \"loss-bellow\" } ],",
                        List.of(FILE + ":2", "stop[0].type", "\"loss-bellow\"", "loss-below")),
                Arguments.of("out of range",
                        "\"stop\": [ { \"type\": \"gradient-norm-below\", \"params\": { \"value\": -1 } } ],",
                        List.of(FILE + ":2", "stop[0].params.value", "found -1", "expected a number >= 0")),
                Arguments.of("wrong type of value", "\"seed\": \"one\",",
                        List.of(FILE + ":2", "seed", "\"one\"", "an integer")),
                Arguments.of("unknown parameter",
                        "\"stop\": [ { \"type\": \"loss-below\", \"params\": { \"value\": 1, \"valve\": 2 } } ],",
                        List.of(FILE + ":2", "stop[0].params.valve", "unknown key", "value")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongDocuments")
    void documentThatCannotBeUsed(String what, String line, List<String> message) throws IOException {
        write(FILE, EXPERIMENT.replaceFirst("\\{\n", "{\n  " + line + "\n"));
        for (String command : List.of("run", "validate")) {
            expectOneMessage(brink(command, FILE), message);
            assertEquals(List.of(FILE), files());
        }
    }

    @Test
    void missingFile() throws IOException {
        for (String command : List.of("run", "validate")) {
            expectOneMessage(brink(command, "nowhere.json"), List.of("nowhere.json", "no such file"));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void folderInPlaceOfAFile() {
        expectOneMessage(brink("run", "."), List.of("a folder", "an experiment file"));
    }

    /** Tests may run as root, to whom every folder is writable; below a regular file there can be none at all. */
    @Test
    void runFolderThatCannotBeWritten() throws IOException {
        write(FILE, EXPERIMENT);
        write("file", "");
        expectOneMessage(brink("run", FILE, "--out", "file/run"), List.of("file", "a folder that can be written to"));
        write("runs", "");
        expectOneMessage(brink("run", FILE), List.of("runs", "a folder that can be written to"));
        assertEquals(List.of(FILE, "file", "runs"), files());
    }

    @Test
    void runFolderThatIsTaken() throws IOException {
        write(FILE, EXPERIMENT);
        write("taken/notes.txt", "mine");
        expectOneMessage(brink("run", FILE, "--out", "taken"), List.of("taken", "not empty"));
        assertEquals(List.of(FILE, "taken", "taken/notes.txt"), files());
    }

    @Test
    void pointOfTheWrongDimension() throws IOException {
        write(FILE, EXPERIMENT.replace("\"type\": \"tied\", \"params\": { \"x\": 2.5, \"y\": 0.3 }",
                "\"type\": \"point\", \"params\": { \"values\": [1.0, 2.0] }"));
        expectOneMessage(brink("run", FILE), List.of(FILE, "init", "4"));
        assertEquals(List.of(FILE), files());
    }

    static Stream<Arguments> wrongArguments() {
        return Stream.of(
                Arguments.of("--set", "optimizer.params.stepSize", List.of("--set", "PATH=VALUE")),
                Arguments.of("--set", "optimizer.params.stepSize=-1", List.of("stepSize", "-1", "a number > 0")),
                Arguments.of("--set", "optimizer.params.stepsize=1", List.of("stepsize", "unknown key", "stepSize")),
                Arguments.of("--set", "objective.type=cubic", List.of("\"cubic\"", "scalar-product")),
                Arguments.of("--set", "probes[7].every=2", List.of("probes", "7")),
                Arguments.of("--steps", "0", List.of("--steps", "0", ">= 1")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongArguments")
    void argumentThatDoesNotFit(String option, String value, List<String> message) throws IOException {
        write(FILE, EXPERIMENT);
        expectOneMessage(brink("run", FILE, option, value), message);
        assertEquals(List.of(FILE), files());
    }

    @ParameterizedTest
    @MethodSource("commandsOnRuns")
    void runFolderThatDoesNotExist(List<String> command) throws IOException {
        expectOneMessage(brink(command.toArray(String[]::new)), List.of("nowhere", "run folder"));
        assertEquals(List.of(), files());
    }

    static Stream<List<String>> commandsOnRuns() {
        return Stream.of(List.of("show", "nowhere"), List.of("compare", "nowhere", "nowhere"),
                List.of("export", "nowhere", "--format", "csv", "--out", "data.csv"),
                List.of("figure", "nowhere", "--view", "loss", "--out", "loss.png"), List.of("cite", "nowhere"));
    }

    private static void expectOneMessage(Result result, List<String> parts) {
        result.expect(ExitCode.BAD_INPUT);
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
        for (String part : parts) {
            assertTrue(result.err().contains(part), () -> "\"" + part + "\" is missing in: " + result.err());
        }
    }
}
