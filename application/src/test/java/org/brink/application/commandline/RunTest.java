package org.brink.application.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a template to numbers and figures, through the real script. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the script for Windows is another one")
class RunTest {

    private static final String TEMPLATE = "minimalist-edge";
    private static final String QUARTER = "2-eta-0.25.experiment.json";

    @TempDir
    private Path folder;
    private BrinkCli cli;

    @BeforeEach
    void makeProject() throws Exception {
        cli = new BrinkCli(folder);
        cli.run("new", TEMPLATE, "project").expect(0);
    }

    /** Final sharpness of the minimalist example (Zhu et al. 2023), just below 2/η. */
    @ParameterizedTest
    @CsvSource({"0.25, 7.92452", "0.2, 9.92736"})
    void settlesJustBelowTheEdge(String stepSize, double sharpness) throws Exception {
        Path run = run(QUARTER, "--set", "optimizer.params.stepSize=" + stepSize);
        assertEquals(sharpness, last(run, "discrete.sharpness"), 1e-4);
        assertTrue(cli.run("show", run.toString()).expect(0).out().contains("completed"));
    }

    @Test
    void aDivergedRunIsAResult() throws Exception {
        Path run = run("3-diverging.experiment.json");
        String shown = cli.run("show", run.toString()).expect(0).out();
        assertTrue(shown.contains("diverged"), shown);
    }

    @Test
    void theSameFileStoresTheSameBits() throws Exception {
        Map<String, byte[]> first = columns(run(QUARTER));
        Map<String, byte[]> second = columns(run(QUARTER));
        assertEquals(first.keySet(), second.keySet());
        assertTrue(first.size() > 10, first.keySet().toString());
        first.forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, second.get(name)), name));
    }

    @Test
    void severalRunsAtOnceGetFoldersOfTheirOwn() throws Exception {
        List<BrinkCli.Running> running = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            running.add(cli.start("run", "project/" + QUARTER, "--quiet"));
        }
        List<String> folders = new ArrayList<>();
        for (BrinkCli.Running one : running) {
            folders.add(one.await().expect(0).out().strip());
        }
        assertEquals(3, folders.stream().distinct().count(), folders.toString());
    }

    @Test
    void drawsFiguresAndComparesRuns() throws Exception {
        Path first = run(QUARTER);
        Path second = run(QUARTER, "--set", "optimizer.params.stepSize=0.2");
        cli.run("figure", first.toString(), second.toString(), "--view", "sharpness", "--out", "figure.png").expect(0);
        assertTrue(ImageIO.read(folder.resolve("figure.png").toFile()).getWidth() > 300);
        cli.run("figure", first.toString(), "--view", "plane", "--out", "figure.svg").expect(0);
        assertTrue(Files.readString(folder.resolve("figure.svg")).contains("<svg"));
        String table = cli.run("compare", first.toString(), second.toString()).expect(0).out();
        assertTrue(List.of("optimizer.params.stepSize", "0.25", "0.2").stream().allMatch(table::contains), table);
    }

    private Path run(String experiment, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("run", "project/" + experiment, "--quiet"));
        arguments.addAll(List.of(more));
        return folder.resolve(cli.run(arguments.toArray(String[]::new)).expect(0).out().strip());
    }

    private double last(Path run, String column) throws Exception {
        cli.run("export", run.toString(), "--format", "csv", "--out", "run.csv").expect(0);
        List<String> lines = Files.readAllLines(folder.resolve("run.csv"));
        int index = List.of(lines.get(0).split(",")).indexOf(column);
        assertTrue(index >= 0, column + " in " + lines.get(0));
        return Double.parseDouble(lines.get(lines.size() - 1).split(",", -1)[index]);
    }

    private static Map<String, byte[]> columns(Path run) throws IOException {
        Map<String, byte[]> columns = new TreeMap<>();
        try (Stream<Path> files = Files.walk(run.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                columns.put(run.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return columns;
    }
}
