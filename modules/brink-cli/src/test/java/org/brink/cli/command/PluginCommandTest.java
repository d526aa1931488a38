package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;

/** Messages; the whole cycle is tested on the assembled application. */
class PluginCommandTest extends CommandLineTest {

    @Test
    void anEmptyFolderOfTheUserHasNoPlugins() throws IOException {
        Result listed = brink("plugin", "list", "--userdir", "user").expect(ExitCode.DONE);
        assertEquals("", listed.out());
        assertTrue(listed.err().contains("No plugins installed"), listed.err());
        assertEquals(List.of(), files());
        assertEquals("{plugins=[]}", brink("plugin", "list", "--userdir", "user", "--json").expect(ExitCode.DONE)
                .json().toString());
    }

    @Test
    void whatCannotBeInstalledIsNamedAndLeavesNothing() throws IOException {
        write("text.nbm", "not a plugin");
        expectMessage("text.nbm", "plugin", "install", "text.nbm", "--userdir", "user");
        expectMessage("nowhere.nbm: no such file", "plugin", "install", "nowhere.nbm", "--userdir", "user");
        expectMessage("nowhere", "plugin", "install", "x", "--from", "nowhere", "--userdir", "user");
        expectMessage("found \"x\"", "plugin", "remove", "x", "--userdir", "user");
        expectMessage("--userdir", "plugin", "list");
        assertEquals(List.of("text.nbm"), files());
    }

    @Test
    void theCommandAloneSaysWhatItCanDo() {
        assertTrue(brink("plugin").expect(ExitCode.BAD_INPUT).err().contains("install, list, remove or new"));
        assertTrue(brink("plugin", "install", "--help").expect(ExitCode.DONE).out().contains("update centre"));
    }

    private void expectMessage(String part, String... args) {
        Result result = brink(args).expect(ExitCode.BAD_INPUT);
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains(part), result.err());
    }
}
