package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.brink.cli.BrinkCommand;
import org.brink.cli.session.ExitCode;

/** An experiment in a folder of its own, and what is done with it. */
final class FollowedSweep {

    /** Has the first shard sleep instead of work. */
    static final String SLEEP_ONCE = "[ -e \"$0.slept\" ] || { touch \"$0.slept\"; exec sleep 600; }";

    private final SlurmCluster cluster;
    private final Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path launcher;

    /**
     * An experiment of 20 cells.
     *
     * @param before lines of the shell that each shard runs first
     */
    FollowedSweep(SlurmCluster cluster, String name, long steps, String before) throws IOException {
        this.cluster = cluster;
        folder = Files.createDirectories(cluster.root().resolve(name));
        Files.writeString(folder.resolve("edge.experiment.json"), """
                { "brink": 1,
                  "objective": { "type": "scalar-product", "params": { "depth": 4 } },
                  "init": { "type": "tied", "params": { "x": 2.5, "y": 0.3 } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
                  "probes": [ "loss", "iterate" ], "steps": %d,
                  "sweep": { "axes": [
                    { "path": "optimizer.params.stepSize", "values": { "log": [0.05, 0.22, 10] } },
                    { "seeds": 2 } ] } }
                """.formatted(steps));
        launcher = Files.createFile(folder.resolve("brink-cli"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(launcher, "#!/bin/sh\n" + before + "\nexec '"
                + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' org.brink.cli.Main \"$@\"\n");
    }

    /** Follows a sweep in a process of its own, because the commands of Slurm look at its environment. */
    CompletableFuture<Integer> start(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString().replace("brink-cli", "follow"), "sweep",
                "edge.experiment.json", "--out", "s", "--on", "slurm", "--keep", "none", "--cluster",
                "command=" + launcher, "--cluster", "poll=0.3", "--cluster", "shards=2"));
        command.addAll(List.of(more));
        Files.writeString(Path.of(command.get(0)), Files.readString(launcher)
                .replaceFirst("(?s)#!/bin/sh\n.*?\nexec", "#!/bin/sh\nexec"));
        assertTrue(Path.of(command.get(0)).toFile().setExecutable(true));
        ProcessBuilder builder = cluster.command(command).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.PIPE);
        Process process = builder.redirectOutput(folder.resolve("out.txt").toFile()).start();
        return CompletableFuture.supplyAsync(() -> {
            try (InputStream stream = process.getErrorStream()) {
                for (int next = stream.read(); next >= 0; next = stream.read()) {
                    synchronized (err) {
                        err.write(next);
                    }
                }
                return process.waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** All messages so far. */
    String said() {
        synchronized (err) {
            return err.toString(StandardCharsets.UTF_8);
        }
    }

    /** Waits for a message. */
    void await(String pattern) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SlurmCluster.PATIENCE_SECONDS);
        while (!said().matches("(?s).*" + pattern + ".*")) {
            assertTrue(System.nanoTime() < deadline, () -> "waited for " + pattern + " in vain:\n" + said());
            Thread.onSpinWait();
        }
    }

    /** Waits for the end; the table must have the bits of one that was computed here. */
    void assertComplete(CompletableFuture<Integer> end) throws Exception {
        assertEquals(ExitCode.DONE, end.get(SlurmCluster.PATIENCE_SECONDS, TimeUnit.SECONDS), this::said);
        PrintStream nothing = new PrintStream(new ByteArrayOutputStream());
        Path local = folder.resolve("local");
        assertEquals(ExitCode.DONE, BrinkCommand.execute(new String[] {"sweep",
            folder.resolve("edge.experiment.json").toString(), "--out", local.toString(), "--keep", "none"},
                nothing, nothing));
        assertArrayEquals(Files.readAllBytes(local.resolve("results.npz")),
                Files.readAllBytes(folder.resolve("s/results.npz")), "the table of a sweep on this machine");
    }

    /** The number of the n-th job that was submitted. */
    String job(int n) {
        List<String> found = Pattern.compile("submitted job (\\d+)").matcher(said()).results()
                .map(match -> match.group(1)).toList();
        return found.get(n);
    }

    /** Waits until a shard has made a file. */
    void awaitFile(String name) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SlurmCluster.PATIENCE_SECONDS);
        while (!Files.exists(folder.resolve(name))) {
            assertTrue(System.nanoTime() < deadline, () -> "waited for " + name + " in vain:\n" + said());
            Thread.onSpinWait();
        }
    }

    Path folder() {
        return folder;
    }
}
