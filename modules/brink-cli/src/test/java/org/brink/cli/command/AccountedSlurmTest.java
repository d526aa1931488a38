package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps on a real Slurm that keeps accounts, forgets jobs soon, and refuses some. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountedSlurmTest {

    @TempDir
    static Path root;
    private SlurmCluster accounted;

    @BeforeAll
    void startACluster() throws Exception {
        accounted = SlurmCluster.accounted(root);
    }

    @AfterAll
    void stopIt() throws Exception {
        if (accounted != null) {
            accounted.close();
        }
    }

    /** Refusals are waited out where they may pass: a closed partition, a full queue, a limit on submissions. */
    @Test
    void aQueueThatTakesNoJobIsWaitedFor() throws Exception {
        assertTrue(accounted.run("scontrol", "update", "partition=test", "state=drain") != null);
        FollowedSweep refused = new FollowedSweep(accounted, "refused", 500, "");
        CompletableFuture<Integer> end = refused.start("--cluster", "shards=4");
        refused.await("Required partition not available");
        assertTrue(accounted.run("scontrol", "update", "partition=test", "state=up") != null);
        String blocker = accounted.run("sbatch", "--parsable", "--array=0-9", "--output=/dev/null", "--wrap",
                "sleep 600");
        refused.await("temporarily unable to accept job");
        limit("1");
        assertTrue(accounted.run("scancel", blocker + "_[0-8]") != null);
        refused.await("MaxSubmitJobPerUserLimit");
        limit("-1");
        assertTrue(accounted.run("scancel", blocker) != null);
        refused.assertComplete(end);

        FollowedSweep nowhere = new FollowedSweep(accounted, "nowhere", 500, "");
        assertEquals(ExitCode.BAD_INPUT, nowhere.start("--cluster", "partition=nowhere")
                .get(SlurmCluster.PATIENCE_SECONDS, TimeUnit.SECONDS), nowhere::said);
        assertTrue(nowhere.said().contains("Invalid partition name specified, expected settings that this cluster"),
                nowhere::said);
        nowhere.assertComplete(nowhere.start());
    }

    private void limit(String jobs) throws Exception {
        assertTrue(accounted.run("sacctmgr", "-i", "-Q", "modify", "qos", "normal", "set",
                "MaxSubmitJobsPerUser=" + jobs) != null);
    }

    /** What became of a job that the controller has forgotten is in the accounts, if there are any. */
    @Test
    void theAccountsTellWhatBecameOfAJobThatNobodyWatched() throws Exception {
        FollowedSweep left = new FollowedSweep(accounted, "accounts", 500, FollowedSweep.SLEEP_ONCE);
        assertEquals(ExitCode.DONE, left.start("--detach", "--cluster", "shards=1")
                .get(SlurmCluster.PATIENCE_SECONDS, TimeUnit.SECONDS), left::said);
        left.awaitFile("brink-cli.slept");
        assertTrue(accounted.run("scancel", left.job(0)) != null);
        accounted.awaitForgotten(left.job(0));
        left.assertComplete(left.start("--attach"));
        assertTrue(left.said().contains("job " + left.job(0) + " has ended (1 CANCELLED)"), left::said);
    }
}
