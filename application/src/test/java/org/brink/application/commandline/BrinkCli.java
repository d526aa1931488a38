package org.brink.application.commandline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs the real script {@code bin/brink-cli} of the assembled application as a process, with a user directory and a
 * working directory of the test's own.
 */
final class BrinkCli {

    private static final long MOST_SECONDS = 120;

    private final Path script;
    private final Path workFolder;
    private final Map<String, String> environment = new HashMap<>();

    /** What a finished command left: its exit code and both streams. */
    record Outcome(int exit, String out, String err) {

        Outcome expect(int code) {
            assertTrue(exit == code, () -> "exit " + exit + ", expected " + code + "\nout: " + out + "\nerr: " + err);
            return this;
        }
    }

    BrinkCli(Path workFolder) {
        this(Path.of(System.getProperty("brink.home"), "bin", "brink-cli"), workFolder);
    }

    BrinkCli(Path script, Path workFolder) {
        this.script = script;
        this.workFolder = workFolder;
        environment.put("BRINK_USERDIR", workFolder.resolve("no-userdir").toString());
    }

    /** Sets a variable of the command's environment; null takes it away. */
    BrinkCli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs a command to its end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).await();
    }

    /** Starts a command. */
    Running start(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(script.toString()));
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile("brink-cli", ".out");
        Path err = Files.createTempFile("brink-cli", ".err");
        ProcessBuilder builder = new ProcessBuilder(line).directory(workFolder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        environment.forEach((variable, value) -> {
            if (value == null) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
        return new Running(builder.start(), out, err);
    }

    /** A command on its way; its streams go to files, so that it never waits for a reader. */
    record Running(Process process, Path out, Path err) {

        Outcome await() throws IOException, InterruptedException {
            try {
                assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "still running after a long time");
                return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                process.destroyForcibly();
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        }
    }
}
