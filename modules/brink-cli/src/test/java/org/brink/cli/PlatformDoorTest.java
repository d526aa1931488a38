package org.brink.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;
import org.netbeans.api.sendopts.CommandException;
import org.netbeans.api.sendopts.CommandLine;

/** The same commands through the platform's own command line. */
class PlatformDoorTest extends CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private void platform(String... args) throws CommandException {
        CommandLine.create(new PlatformDoor()).process(args, new ByteArrayInputStream(new byte[0]), out, err,
                folder.toFile());
    }

    @Test
    void runsInTheFolderOfTheCallerAndStoresTheSameAsThePlainDoor() throws IOException, CommandException {
        write("edge.experiment.json", EXPERIMENT);
        platform("--command", "--", "run", "edge.experiment.json", "--out", "run", "--quiet");
        assertEquals("run" + System.lineSeparator(), out.toString(StandardCharsets.UTF_8));
        String expected = brink("export", finishedRun(), "--format", "csv", "--out", "-").expect(ExitCode.DONE).out();
        assertEquals(expected, brink("export", "run", "--format", "csv", "--out", "-").expect(ExitCode.DONE).out());
    }

    @Test
    void handsTheExitCodeOn() {
        CommandException failure = assertThrows(CommandException.class,
                () -> platform("--command", "--", "run", "nowhere.json"));
        assertEquals(ExitCode.BAD_INPUT, failure.getExitCode());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("nowhere.json"));
    }
}
