package org.brink.sweeps.slurm;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        try {
            CompletableFuture<String> out = read(process.getInputStream());
            CompletableFuture<String> err = read(process.getErrorStream());
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(command.get(0) + " did not answer within " + PATIENCE_SECONDS + " s");
            }
            return new Answer(process.exitValue(), out.join(), err.join().strip().replaceAll("\\s*\\R\\s*", "; "));
        } finally {
            process.destroyForcibly();
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "";
            }
        });
    }
}
