package org.brink.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.brink.api.experiment.Experiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process of a sweep at random moments, lets another go on, and looks whether the table is the same. */
class KilledSweepTest {

    private static final int KILLS = 20;
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path root;

    private static Experiment experiment(Keep keep) {
        return Sweeps.experiment("{\"path\":\"optimizer.params.stepSize\",\"values\":{\"log\":[0.05,0.6,10]}},"
                + "{\"path\":\"init.params.values.1\",\"values\":{\"lin\":[0.2,0.4,%d]}},{\"seeds\":2}"
                .formatted(keep == Keep.NONE ? 20 : 3), keep == Keep.NONE ? 400 : 4000);
    }

    /** The other process: works on the sweep until it is killed. */
    public static void main(String[] args) throws IOException {
        SweepPlan plan = SweepPlan.of(experiment(Keep.find(args[1]).orElseThrow()), Path.of(args[0]));
        SweepFolder folder = SweepFolder.prepare(Path.of(args[0]), plan, Keep.find(args[1]));
        new SweepTask(plan, folder, Selection.MISSING, new SweepControl(), SweepObserver.NONE)
                .run(new LocalExecutor(2, 1));
    }

    private Process start(Path folder, Keep keep) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                KilledSweepTest.class.getName(), folder.toString(), keep.id())
                .redirectErrorStream(true).redirectOutput(new File(root.toFile(), "output.txt")).start();
    }

    /** By the signal that nobody can catch, after a random number of results more. */
    @Test
    void killsAtRandomMomentsDoNotShowInTheTable() throws Exception {
        Path folder = root.resolve("s");
        Random random = new Random(7);
        int known = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(folder, Keep.NONE);
            try {
                int goal = Math.min(known + random.nextInt(15), 390);
                long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
                while (known(folder) < goal) {
                    assertTrue(process.isAlive() || known(folder) >= goal, "the other process ended by itself");
                    assertTrue(System.nanoTime() < deadline, "it took too long");
                }
                // a moment that has nothing to do with when results are written
                long moment = System.nanoTime() + random.nextInt(30_000_000);
                while (System.nanoTime() < moment) {
                    Thread.onSpinWait();
                }
            } finally {
                process.destroyForcibly();
            }
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
            int now = known(folder);
            assertTrue(now >= known, "results get lost: " + now + " after " + known);
            known = now;
        }
        assertUndisturbed(folder, Keep.NONE);
    }

    @Test
    void runFoldersThatAKillHasLeftAreGoneOnWith() throws Exception {
        Path folder = root.resolve("s");
        for (int kill = 0; kill < 3; kill++) {
            Process process = start(folder, Keep.ALL);
            try {
                int goal = known(folder) + 10;
                long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
                while (process.isAlive() && known(folder) < goal) {
                    assertTrue(System.nanoTime() < deadline, "it took too long");
                }
            } finally {
                process.destroyForcibly();
            }
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        assertUndisturbed(folder, Keep.ALL);
    }

    private static int known(Path folder) throws IOException {
        return SweepFolder.isSweep(folder) ? SweepFolder.open(folder).table().known() : 0;
    }

    private void assertUndisturbed(Path folder, Keep keep) throws IOException {
        SweepPlan plan = SweepPlan.of(experiment(keep), root);
        int missing = plan.cells() - known(folder);
        SweepOutcome rest = new SweepTask(plan, SweepFolder.prepare(folder, plan, Optional.of(keep)),
                Selection.MISSING, new SweepControl(), SweepObserver.NONE).run(new LocalExecutor(2, 1));
        assertEquals(missing, rest.finished(), "only what is missing runs");
        Sweeps.run(root.resolve("undisturbed"), experiment(keep), Keep.NONE);
        assertEquals(Sweeps.bits(root.resolve("undisturbed")), Sweeps.bits(folder));
    }
}
