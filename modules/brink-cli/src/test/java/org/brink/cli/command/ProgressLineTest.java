package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.brink.api.run.RunStatus;
import org.brink.cli.session.Session;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ProgressLine line(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressLine(new Session(Path.of("").toAbsolutePath(), stream, stream, terminal,
                cancel -> () -> { }), nanos::get);
    }

    /** A run of 400 steps, one every tenth of a second. */
    private String run(boolean terminal) {
        ProgressLine line = line(terminal);
        for (long step = 1; step <= 400; step++) {
            nanos.addAndGet(100_000_000);
            line.progress(step, 400);
        }
        line.finished(RunStatus.at(RunStatus.State.COMPLETED, 400, ""));
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void logFilesGetALineNowAndThen() {
        String text = run(false);
        assertFalse(text.contains("\r"));
        assertEquals(5, text.lines().count(), text);
        assertTrue(text.contains("25 %  step 100 of 400  10 steps/s  30.0 s left"), text);
        assertTrue(text.endsWith("completed at step 400 (40.0 s, 10 steps/s)" + System.lineSeparator()), text);
    }

    @Test
    void terminalsGetOneLineThatIsWrittenOver() {
        String text = run(true);
        assertEquals(1, text.chars().filter(c -> c == '\n').count());
        assertTrue(text.split("\r").length > 300);
        assertTrue(text.contains("\r 50 %  step 200 of 400  10 steps/s  20.0 s left"), text);
    }

    @Test
    void theTimeThatIsLeftFollowsTheSpeedOfTheLastSeconds() {
        ProgressLine line = line(false);
        nanos.addAndGet(10_000_000_000L);
        line.progress(10, 1_000_000);
        for (int i = 1; i <= 5; i++) {
            nanos.addAndGet(10_000_000_000L);
            line.progress(10 + i * 100_000, 1_000_000);
        }
        String last = err.toString(StandardCharsets.UTF_8).lines().reduce((a, b) -> b).orElseThrow();
        assertTrue(last.contains("10 000 steps/s  50.0 s left"), last);
    }
}
