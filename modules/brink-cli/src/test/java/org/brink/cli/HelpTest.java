package org.brink.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest extends CommandLineTest {

    private static final List<String> COMMANDS = List.of("list", "templates", "new", "validate", "blocks", "check",
            "threshold", "run", "resume", "fork", "sweep", "show", "compare", "export", "figure", "slice", "phases",
            "bifurcation", "map", "cite", "plugin");

    @Test
    void namesTheCommandsThatExistAndNoOthers() {
        String help = brink("--help").expect(ExitCode.DONE).out();
        List<String> listed = Pattern.compile("(?m)^  ([a-z]+) {2,}").matcher(help).results()
                .map(match -> match.group(1)).toList();
        assertEquals(COMMANDS, listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "templates", "new", "validate", "blocks", "check", "threshold", "run", "resume",
        "fork", "sweep", "show", "compare", "export", "figure", "slice", "phases", "bifurcation", "map", "cite",
        "plugin"})
    void everyCommandExplainsItself(String command) {
        Result help = brink(command, "--help").expect(ExitCode.DONE);
        assertTrue(help.out().startsWith("Usage: brink-cli " + command), help.out());
        assertEquals("", help.err());
    }

    @Test
    void printsTheVersionOfTheProduct() {
        String version = brink("--version").expect(ExitCode.DONE).out();
        assertTrue(version.matches("Brink \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? on Java .*\\R"), version);
    }

    @Test
    void unknownCommandNamesTheKnownOnes() {
        Result result = brink("lits").expect(ExitCode.BAD_INPUT);
        assertEquals("", result.out());
        String expected = "found command \"lits\", expected one of " + String.join(", ", COMMANDS);
        assertTrue(result.err().contains(expected), result.err());
    }

    @Test
    void unknownOptionIsBadInput() {
        Result result = brink("list", "--jsom").expect(ExitCode.BAD_INPUT);
        assertTrue(result.err().contains("--jsom"), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
        assertEquals(2, result.err().lines().count(), result.err());
    }

    @Test
    void noCommandIsBadInput() {
        assertTrue(brink().expect(ExitCode.BAD_INPUT).err().contains("Missing command"));
    }

    @Test
    void wrongNumberIsBadInput() {
        Result result = brink("run", "x.json", "--steps", "many").expect(ExitCode.BAD_INPUT);
        assertTrue(result.err().contains("--steps") && result.err().contains("many"), result.err());
    }
}
