package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;

/** Breakpoints where nobody can let a run go on. */
class BreakpointsTest extends CommandLineTest {

    private static final String BREAKPOINT = """
            "detectors": [ { "type": "plateau", "params": { "steps": 5, "change": 0.9 }, "then": "pause" } ],
            "steps\"""";

    private void write() throws IOException {
        write("edge.experiment.json", EXPERIMENT.replaceFirst("\"steps\"", BREAKPOINT));
    }

    @Test
    void areNotedAndTheRunGoesOn() throws IOException {
        write();
        Result result = brink("run", "edge.experiment.json").expect(ExitCode.DONE);
        assertTrue(result.err().contains("plateau of discrete: The loss has stayed between"), result.err());
        assertTrue(result.err().contains("it does not pause (see --break)"), result.err());
        assertTrue(result.err().contains("completed at step 60"), result.err());
        Map<?, ?> shown = (Map<?, ?>) brink("show", result.lastLine(), "--json").expect(ExitCode.DONE).json();
        assertEquals("plateau", ((Map<?, ?>) ((List<?>) shown.get("events")).get(0)).get("type"));
    }

    @Test
    void canStopTheRun() throws IOException {
        write();
        Result result = brink("run", "edge.experiment.json", "--break", "stop").expect(ExitCode.DONE);
        assertTrue(result.err().contains("stopped at step "), result.err());
        assertTrue(result.err().contains("The loss has stayed between"), result.err());
    }

    @Test
    void nothingElseIsUnderstood() throws IOException {
        write();
        Result result = brink("run", "edge.experiment.json", "--break", "pause").expect(ExitCode.BAD_INPUT);
        assertTrue(result.err().contains("--break: found \"pause\", expected one of ignore and stop"), result.err());
    }
}
