package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A real Slurm of one node, started by {@code .ci/slurm}. Tests that need one are skipped, and reported as skipped,
 * where Slurm is not installed or they do not run as root.
 */
final class SlurmCluster {

    static final long PATIENCE_SECONDS = 170;

    private final Path root;
    private final Path script;

    private SlurmCluster(Path root) {
        this.root = root;
        this.script = script();
    }

    /** A cluster that forgets nothing and keeps no accounts. */
    static SlurmCluster start(Path root) throws Exception {
        return start(root, "start", List.of("slurmctld", "slurmd", "munged", "sbatch"));
    }

    /** A cluster that keeps accounts and forgets jobs soon. */
    static SlurmCluster accounted(Path root) throws Exception {
        return start(root, "accounted", List.of("slurmctld", "slurmd", "munged", "sbatch", "slurmdbd", "mariadbd"));
    }

    private static SlurmCluster start(Path root, String verb, List<String> needed) throws Exception {
        SlurmCluster cluster = new SlurmCluster(root);
        for (String command : needed) {
            assumeTrue(cluster.run("sh", "-c", "PATH=$PATH:/usr/sbin command -v " + command) != null,
                    command + " is missing");
        }
        assumeTrue("0".equals(cluster.run("id", "-u")), "a cluster is started by root only");
        assertTrue(cluster.run(cluster.script.toString(), verb, cluster.folder().toString()) != null,
                "the cluster did not start");
        return cluster;
    }

    private static Path script() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve(".ci/slurm"))) {
            at = at.getParent();
        }
        return at.resolve(".ci/slurm");
    }

    private Path folder() {
        return root.resolve("cluster");
    }

    /** The folder for sweeps. */
    Path root() {
        return root;
    }

    /** A command of this cluster, with what it writes to its messages left out. */
    ProcessBuilder command(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SLURM_CONF", folder().resolve("slurm.conf").toString());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** What a command prints; null if it fails. */
    String run(String... command) throws IOException, InterruptedException {
        Process process = command(List.of(command)).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? out : null;
    }

    /** Waits until the controller has forgotten a job that has ended; asked all the time, it does not. */
    void awaitForgotten(String job) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (run("squeue", "--noheader", "--states=all", "--jobs=" + job) != null) {
            assertTrue(System.nanoTime() < deadline, "the controller does not forget job " + job);
            new CountDownLatch(1).await(1, TimeUnit.SECONDS);
        }
    }

    /** Stops it. */
    void close() throws IOException, InterruptedException {
        run(script.toString(), "stop", folder().toString());
    }
}
