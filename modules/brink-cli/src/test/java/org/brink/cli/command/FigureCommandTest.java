package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureCommandTest extends CommandLineTest {

    @Test
    void drawsPngAndSvgOfOneAndOfTwoRuns() throws IOException {
        String first = finishedRun();
        String second = finishedRun("--set", "optimizer.params.stepSize=0.25");
        for (String view : List.of("loss", "sharpness", "plane")) {
            brink("figure", first, second, "--view", view, "--out", view + ".png", "--size", "90x60mm", "--theme",
                    "dark").expect(ExitCode.DONE);
            byte[] png = Files.readAllBytes(folder.resolve(view + ".png"));
            assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
            brink("figure", first, "--view", view, "--out", view + ".svg").expect(ExitCode.DONE);
            assertTrue(Files.readString(folder.resolve(view + ".svg")).contains("<svg"));
        }
    }

    @Test
    void parametersOfTheViewAreSet() throws IOException {
        String run = finishedRun();
        brink("figure", run, "--view", "series", "--set", "channel=sharpness", "--out", "s.svg")
                .expect(ExitCode.DONE);
        assertTrue(Files.size(folder.resolve("s.svg")) > 500);
    }

    static Stream<Arguments> wrongArguments() {
        return Stream.of(
                Arguments.of(List.of("--view", "lost", "--out", "f.png"), List.of("\"lost\"", "loss")),
                Arguments.of(List.of("--view", "loss", "--out", "f.gif"), List.of("f.gif", ".png", ".svg")),
                Arguments.of(List.of("--view", "loss", "--out", "no/f.png"), List.of("--out", "no/f.png")),
                Arguments.of(List.of("--view", "loss", "--out", "f.png", "--size", "big"), List.of("--size", "\"big\"")),
                Arguments.of(List.of("--view", "loss", "--out", "f.png", "--theme", "sepia"),
                        List.of("--theme", "\"sepia\"", "light, dark, print")),
                Arguments.of(List.of("--view", "loss", "--out", "f.png", "--set", "colour=red"),
                        List.of("colour", "unknown key")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongArguments")
    void badArgumentsAreNamed(List<String> arguments, List<String> message) throws IOException {
        String run = finishedRun();
        List<String> before = files();
        Result result = brink(Stream.concat(Stream.of("figure", run), arguments.stream()).toArray(String[]::new))
                .expect(ExitCode.BAD_INPUT);
        assertEquals(1, result.err().lines().count(), result.err());
        message.forEach(part -> assertTrue(result.err().contains(part), result.err()));
        assertEquals(before, files());
    }
}
