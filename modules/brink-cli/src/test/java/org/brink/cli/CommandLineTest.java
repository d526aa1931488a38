package org.brink.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.cli.session.Session;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in a temporary folder and looks at what they say. */
public abstract class CommandLineTest {

    /** A run of 60 steps that all tests of run folders can use. */
    protected static final String EXPERIMENT = """
            {
              "brink": 1,
              "title": "At the edge",
              "objective": { "type": "scalar-product", "params": { "depth": 4 } },
              "init": { "type": "tied", "params": { "x": 2.5, "y": 0.3 } },
              "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
              "processes": [ { "type": "discrete" }, { "type": "midpoint" } ],
              "probes": [ { "type": "loss" }, { "type": "sharpness" }, { "type": "threshold" }, { "type": "iterate" } ],
              "steps": 60
            }
            """;

    /** Nobody presses a key. */
    private static final Interrupts NONE = cancel -> () -> { };

    @TempDir
    protected Path folder;

    /** What a command left behind. */
    protected record Result(int exit, String out, String err) {

        public Result expect(int expected) {
            assertEquals(expected, exit, () -> "exit code; standard error was:\n" + err + "\nstandard output:\n" + out);
            return this;
        }

        /** The last line on standard output, such as the folder of a run. */
        public String lastLine() {
            List<String> lines = out.lines().toList();
            return lines.get(lines.size() - 1);
        }

        /** Standard output read as JSON. */
        public Object json() {
            return ExperimentDocument.rawValue(out);
        }
    }

    protected Result brink(String... args) {
        return brink(NONE, args);
    }

    protected Result brink(Interrupts interrupts, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(folder, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, interrupts);
        int exit = BrinkCommand.execute(args, session);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes a file into the folder of the test. */
    protected Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Runs the experiment of the tests with further arguments; returns the run folder as printed. */
    protected String finishedRun(String... more) throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        return brink(Stream.concat(Stream.of("run", "edge.experiment.json"), Stream.of(more)).toArray(String[]::new))
                .expect(ExitCode.DONE).lastLine();
    }

    /** Everything in the folder of the test, as relative paths in order. */
    protected List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString()).sorted()
                    .toList();
        }
    }
}
