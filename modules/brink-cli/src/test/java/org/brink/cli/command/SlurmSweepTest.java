package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sweeps on a real Slurm of one node, started by {@code .ci/slurm}. Skipped, and reported as skipped, where Slurm is
 * not installed or the tests do not run as root.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlurmSweepTest {

    private static final long PATIENCE_SECONDS = 170;

    @TempDir
    static Path root;
    private Path script;
    private Path cluster;

    @BeforeAll
    void startACluster() throws Exception {
        for (String needed : List.of("slurmctld", "slurmd", "munged", "sbatch")) {
            assumeTrue(run("sh", "-c", "PATH=$PATH:/usr/sbin command -v " + needed) != null, needed + " is missing");
        }
        assumeTrue("0".equals(run("id", "-u")), "a cluster is started by root only");
        script = source().resolve(".ci/slurm");
        cluster = root.resolve("cluster");
        assertTrue(run(script.toString(), "start", cluster.toString()) != null, "the cluster did not start");
    }

    @AfterAll
    void stopIt() throws Exception {
        if (cluster != null) {
            run(script.toString(), "stop", cluster.toString());
        }
    }

    private static Path source() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve(".ci/slurm"))) {
            at = at.getParent();
        }
        return at;
    }

    /** What a command prints; null if it fails. */
    private static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SLURM_CONF", root.resolve("cluster/slurm.conf").toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? out : null;
    }

    /** An experiment in a folder of its own, and what is done with it. */
    private final class Sweep {
        private final Path folder;
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final Path launcher;

        Sweep(String name, long steps, String before) throws IOException {
            folder = Files.createDirectories(root.resolve(name));
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
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().put("SLURM_CONF", root.resolve("cluster/slurm.conf").toString());
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

        String said() {
            synchronized (err) {
                return err.toString(StandardCharsets.UTF_8);
            }
        }

        void await(String pattern) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!said().matches("(?s).*" + pattern + ".*")) {
                assertTrue(System.nanoTime() < deadline, () -> "waited for " + pattern + " in vain:\n" + said());
                Thread.onSpinWait();
            }
        }

        void assertComplete(CompletableFuture<Integer> end) throws Exception {
            assertEquals(ExitCode.DONE, end.get(PATIENCE_SECONDS, TimeUnit.SECONDS), this::said);
            PrintStream nothing = new PrintStream(new ByteArrayOutputStream());
            Path local = folder.resolve("local");
            assertEquals(ExitCode.DONE, BrinkCommand.execute(new String[] {"sweep",
                folder.resolve("edge.experiment.json").toString(), "--out", local.toString(), "--keep", "none"},
                    nothing, nothing));
            assertArrayEquals(Files.readAllBytes(local.resolve("results.npz")),
                    Files.readAllBytes(folder.resolve("s/results.npz")), "the table of a sweep on this machine");
        }

        String job(int n) {
            List<String> found = Pattern.compile("submitted job (\\d+)").matcher(said()).results()
                    .map(match -> match.group(1)).toList();
            return found.get(n);
        }
    }

    private static final String SLEEP_ONCE = "[ -e \"$0.slept\" ] || { touch \"$0.slept\"; exec sleep 600; }";

    @Test
    void jobsThatAreKilledLoseTheirNodeOrTheirTimeAreReplaced() throws Exception {
        Sweep node = new Sweep("node", 500, SLEEP_ONCE);
        CompletableFuture<Integer> nodeEnd = node.start("--cluster", "directives=--no-requeue");
        node.await("RUNNING");
        String host = run("hostname", "-s");
        assertTrue(run("scontrol", "update", "nodename=" + host, "state=down", "reason=test") != null);
        node.await("NODE_FAIL");
        run("scontrol", "update", "nodename=" + host, "state=resume");
        node.assertComplete(nodeEnd);

        // this one waits for the limit of a minute, the shortest there is, while the others come and go
        Sweep late = new Sweep("late", 500, SLEEP_ONCE);
        CompletableFuture<Integer> lateEnd = late.start("--cluster", "time=1", "--cluster", "shards=1");
        late.await("RUNNING");

        Sweep killed = new Sweep("killed", 500, SLEEP_ONCE);
        CompletableFuture<Integer> killedEnd = killed.start();
        killed.await("RUNNING");
        assertTrue(run("scancel", killed.job(0)) != null);
        killed.await("submitted job \\d+.*submitted job \\d+");
        killed.assertComplete(killedEnd);

        String blocker = run("sbatch", "--parsable", "--ntasks=1", "--cpus-per-task=3", "--output=/dev/null", "--wrap",
                "sleep 600");
        Sweep queued = new Sweep("queued", 500, "");
        CompletableFuture<Integer> queuedEnd = queued.start("--cluster", "coresPerTask=2");
        queued.await("PENDING \\(Resources\\)");
        assertTrue(run("scancel", blocker) != null);
        queued.assertComplete(queuedEnd);

        Sweep left = new Sweep("left", 500, "while [ ! -e \"$0.go\" ]; do sleep 0.1; done");
        assertEquals(ExitCode.DONE, left.start("--detach").get(PATIENCE_SECONDS, TimeUnit.SECONDS), left::said);
        assertTrue(left.said().contains("goes on without being watched"), left::said);
        CompletableFuture<Integer> attached = left.start("--attach");
        left.await("was submitted before");
        Files.createFile(left.folder.resolve("brink-cli.go"));
        left.assertComplete(attached);
        assertEquals(1, left.said().split("submitted job", -1).length - 1, "nothing was submitted a second time");

        late.await("TIMEOUT");
        late.assertComplete(lateEnd);
    }
}
