package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.cli.CommandLineTest;
import org.brink.cli.Main;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CancelTest extends CommandLineTest {

    /** More steps than any machine takes during a test. */
    private static final String ENDLESS = "2000000000000";
    private static final long DEADLINE = Duration.ofSeconds(60).toNanos();

    @Test
    void cancelledRunIsStoredAsSuch() throws IOException {
        write("edge.experiment.json", EXPERIMENT);
        AtomicBoolean closed = new AtomicBoolean();
        Interrupts soon = cancel -> {
            Thread presser = new Thread(() -> cancelOnceThereAreRows(cancel));
            presser.start();
            return () -> closed.set(true);
        };
        Result result = brink(soon, "run", "edge.experiment.json", "--out", "run", "--steps", ENDLESS)
                .expect(ExitCode.CANCELLED);
        assertEquals("run", result.lastLine());
        assertTrue(closed.get());
        try (RunData run = RunFolders.open(folder.resolve("run"))) {
            assertEquals(RunStatus.State.CANCELLED, run.status().state());
            assertTrue(run.find("discrete.loss").orElseThrow().rows() > 1);
        }
    }

    private void cancelOnceThereAreRows(Runnable cancel) {
        try {
            awaitRows();
        } finally {
            cancel.run();
        }
    }

    /** Waits until the run folder has rows that can be read. */
    private void awaitRows() {
        long start = System.nanoTime();
        Path column = folder.resolve("run/data/discrete/every-1/loss.f64");
        while (column.toFile().length() < 64) {
            assertTrue(System.nanoTime() - start < DEADLINE, "the run stores nothing");
            Thread.onSpinWait();
        }
    }

    /** A batch system ends jobs by SIGTERM, which takes the same way as Ctrl-C. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such signal")
    void endedProcessLeavesACancelledRun() throws IOException, InterruptedException {
        write("edge.experiment.json", EXPERIMENT);
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "run", "edge.experiment.json", "--out",
                "run", "--steps", ENDLESS).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(new File(folder.toFile(), "err.txt")).start();
        try {
            awaitRows();
            process.destroy();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process does not end");
        } finally {
            process.destroyForcibly();
        }
        assertNotEquals(ExitCode.DONE, process.exitValue());
        assertEquals("run" + System.lineSeparator(), Files.readString(out));
        assertFalse(Files.readString(folder.resolve("err.txt")).contains("Exception"));
        try (RunData run = RunFolders.open(folder.resolve("run"))) {
            assertEquals(RunStatus.State.CANCELLED, run.status().state());
        }
    }
}
