package org.brink.sweeps.slurm;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Runs the commands of Slurm. */
final class Commands {

    /** A controller that is down lets its commands wait about this long. */
    private static final long PATIENCE_SECONDS = 60;

    /**
     * How a command ended.
     *
     * @param exit its exit code
     * @param out what it printed
     * @param err its messages, on one line
     */
    record Answer(int exit, String out, String err) {

        boolean ok() {
            return exit == 0;
        }
    }

    private Commands() {
    }

    /** Whether a command would be found. */
    static boolean isOnPath(String command) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /**
     * Runs a command and waits for it.
     *
     * @throws IOException if there is no such command, or it does not end
     */
    static Answer run(List<String> command) throws IOException, InterruptedException {
        return run(command, line -> false);
    }

    /**
     * Runs a command and waits for it, but no longer than until it says that it is going to wait itself.
     *
     * @param waits whether a line of its messages says so; the command is ended then, and counts as failed
     * @throws IOException if there is no such command, or it does not end
     */
    static Answer run(List<String> command, Predicate<String> waits) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        try {
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream(),
                    line -> { }));
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream(),
                    line -> {
                        if (waits.test(line)) {
                            process.destroyForcibly();
                        }
                    }));
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(command.get(0) + " did not answer within " + PATIENCE_SECONDS + " s");
            }
            return new Answer(process.exitValue(), out.join(), oneLine(err.join()));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String oneLine(String messages) {
        return messages.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** All that a command writes; what it had written where it is ended. */
    private static String read(InputStream stream, Consumer<String> lines) {
        StringBuilder text = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                text.append(line).append('\n');
                lines.accept(line);
            }
        } catch (IOException ended) {
            return text.toString();
        }
        return text.toString();
    }
}
