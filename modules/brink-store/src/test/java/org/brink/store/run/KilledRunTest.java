package org.brink.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes a run; it is read meanwhile, and after the process was killed. */
class KilledRunTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    /** More than enough to be caught in the act, little enough for a disk. */
    private static final long ROWS = 3_000_000;

    /** The other process: writes rows until it is killed, or is left alone. */
    public static void main(String[] args) throws IOException {
        try (RunWriter writer = new RunWriter(Path.of(args[0]), Runs.experiment(0.2), Runs.record())) {
            TableWriter table = writer.addTable("discrete", 1, Runs.CHANNELS);
            writer.begin();
            for (long step = 0; step < ROWS; step += 1000) {
                Runs.rows(table, step, 1, step + 1000);
                if (step % 10_000 == 0) {
                    writer.flush();
                }
            }
            // ends when the test does, should the test die before it kills
            System.in.read();
        }
    }

    @Test
    void whatWasFlushedSurvivesAndTheRunCountsAsInterrupted() throws Exception {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledRunTest.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "output.txt")).start();
        try {
            await(other, () -> RunFolders.isRun(folder));
            RunData run = RunFolders.open(folder);
            await(other, () -> run.status().step().orElse(0) > 50_000);
            assertEquals(RunStatus.State.RUNNING, run.status().state());
            assertEquals(RunStatus.State.RUNNING, run.status().state(), "asking does not take the lock away");

            other.destroyForcibly();
            assertTrue(other.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));

            RunStatus status = run.status();
            assertEquals(RunStatus.State.INTERRUPTED, status.state());
            StoredSeries iterate = run.find("discrete.iterate").orElseThrow();
            StoredSeries loss = run.find("discrete.loss").orElseThrow();
            long rows = loss.rows();
            assertTrue(rows > 50_000);
            assertEquals(rows, iterate.rows());
            assertEquals(rows - 1, status.step().orElseThrow());
            check(loss, iterate, rows);
        } finally {
            other.destroyForcibly();
        }
    }

    private static void check(StoredSeries loss, StoredSeries iterate, long rows) throws IOException {
        double[] l = new double[1000];
        double[] w = new double[2000];
        long[] steps = new long[1000];
        for (long first = 0; first < rows; first += 1000) {
            int n = (int) Math.min(1000, rows - first);
            loss.read(first, n, l);
            iterate.read(first, n, w);
            loss.readSteps(first, n, steps);
            for (int i = 0; i < n; i++) {
                assertEquals(first + i, steps[i]);
                assertEquals(1.0 / (1 + first + i), l[i]);
                assertEquals(0.0 - (first + i), w[2 * i + 1]);
            }
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Process other, Condition condition) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertTrue(other.isAlive(), "the other process ended by itself");
            assertTrue(Instant.now().isBefore(deadline), "it took too long");
            Thread.onSpinWait();
        }
    }
}
