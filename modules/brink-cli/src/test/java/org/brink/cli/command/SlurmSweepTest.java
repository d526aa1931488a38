package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps on a real Slurm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlurmSweepTest {

    @TempDir
    static Path root;
    private SlurmCluster cluster;

    @BeforeAll
    void startACluster() throws Exception {
        cluster = SlurmCluster.start(root);
    }

    @AfterAll
    void stopIt() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void jobsThatAreKilledLoseTheirNodeOrTheirTimeAreReplaced() throws Exception {
        FollowedSweep node = new FollowedSweep(cluster, "node", 500, FollowedSweep.SLEEP_ONCE);
        CompletableFuture<Integer> nodeEnd = node.start("--cluster", "directives=--no-requeue");
        node.await("RUNNING");
        String host = cluster.run("hostname", "-s");
        assertTrue(cluster.run("scontrol", "update", "nodename=" + host, "state=down", "reason=test") != null);
        node.await("NODE_FAIL");
        cluster.run("scontrol", "update", "nodename=" + host, "state=resume");
        node.assertComplete(nodeEnd);

        // this one waits for the limit of a minute, the shortest there is, while the others come and go
        FollowedSweep late = new FollowedSweep(cluster, "late", 500, FollowedSweep.SLEEP_ONCE);
        CompletableFuture<Integer> lateEnd = late.start("--cluster", "time=1", "--cluster", "shards=1");
        late.await("RUNNING");

        FollowedSweep killed = new FollowedSweep(cluster, "killed", 500, FollowedSweep.SLEEP_ONCE);
        CompletableFuture<Integer> killedEnd = killed.start();
        killed.await("RUNNING");
        assertTrue(cluster.run("scancel", killed.job(0)) != null);
        killed.await("submitted job \\d+.*submitted job \\d+");
        killed.assertComplete(killedEnd);

        String blocker = cluster.run("sbatch", "--parsable", "--ntasks=1", "--cpus-per-task=3", "--output=/dev/null",
                "--wrap", "sleep 600");
        FollowedSweep queued = new FollowedSweep(cluster, "queued", 500, "");
        CompletableFuture<Integer> queuedEnd = queued.start("--cluster", "coresPerTask=2");
        queued.await("PENDING \\(Resources\\)");
        assertTrue(cluster.run("scancel", blocker) != null);
        queued.assertComplete(queuedEnd);

        FollowedSweep left = new FollowedSweep(cluster, "left", 500, "while [ ! -e \"$0.go\" ]; do sleep 0.1; done");
        assertEquals(ExitCode.DONE, left.start("--detach")
                .get(SlurmCluster.PATIENCE_SECONDS, TimeUnit.SECONDS), left::said);
        assertTrue(left.said().contains("goes on without being watched"), left::said);
        CompletableFuture<Integer> attached = left.start("--attach");
        left.await("was submitted before");
        Files.createFile(left.folder().resolve("brink-cli.go"));
        left.assertComplete(attached);
        assertEquals(1, left.said().split("submitted job", -1).length - 1, "nothing was submitted a second time");

        late.await("TIMEOUT");
        late.assertComplete(lateEnd);
    }
}
