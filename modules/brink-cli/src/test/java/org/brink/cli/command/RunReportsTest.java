package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.brink.api.array.NpzFile;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;

/** The commands that read finished runs: show, export, cite. */
class RunReportsTest extends CommandLineTest {

    @Test
    void showTellsStatusRecordAndLastValues() throws IOException {
        String run = finishedRun();
        String text = brink("show", run).expect(ExitCode.DONE).out();
        assertTrue(text.contains("At the edge"), text);
        assertTrue(text.contains("completed at step 60"), text);
        assertTrue(text.lines().anyMatch(line -> line.matches(" *threshold +60 +10 +10.*")), text);
        assertTrue(text.lines().anyMatch(line -> line.matches(" *channel +step +discrete +midpoint")), text);
    }

    @Test
    void showAsJson() throws IOException {
        String run = finishedRun();
        Map<?, ?> json = (Map<?, ?>) brink("show", run, "--json").expect(ExitCode.DONE).json();
        assertEquals("completed", json.get("status"));
        assertEquals(60L, json.get("stepsPlanned"));
        assertEquals(0L, json.get("seed"));
        assertTrue((Double) json.get("wallSeconds") >= 0);
        assertTrue(((Map<?, ?>) json.get("last")).containsKey("midpoint.sharpness"));
    }

    @Test
    void aRunOfTheProjectIsFoundByTheBeginningOfItsId() throws IOException {
        write("brink-project.json", "{\n  \"brink\": 1,\n  \"title\": \"Test\"\n}\n");
        String id = finishedRun().replace("runs/", "");
        assertTrue(brink("show", id.substring(0, 6)).expect(ExitCode.DONE).out().contains(id));
        String second = finishedRun().replace("runs/", "");
        Result several = brink("show", id.substring(0, 6)).expect(ExitCode.BAD_INPUT);
        assertTrue(several.err().contains(id + ", " + second), several.err());
        assertTrue(brink("show", second).expect(ExitCode.DONE).out().contains(second));
    }

    @Test
    void csvHoldsEveryStepInFullPrecision() throws IOException {
        String run = finishedRun();
        String printed = brink("export", run, "--format", "csv", "--out", "-").expect(ExitCode.DONE).out();
        brink("export", run, "--format", "csv", "--out", "data.csv").expect(ExitCode.DONE);
        assertEquals(printed, Files.readString(folder.resolve("data.csv")));
        List<String> lines = printed.lines().toList();
        assertEquals(62, lines.size());
        List<String> head = List.of(lines.get(0).split(","));
        assertEquals(List.of("step", "time", "discrete.loss"), head.subList(0, 3));
        assertTrue(head.contains("discrete.iterate.3"), head.toString());
        int midpointLoss = head.indexOf("midpoint.loss");
        assertEquals("", lines.get(1).split(",", -1)[midpointLoss], "there is no midpoint at step 0");
        double[] stored = new double[61];
        try (RunData data = RunFolders.open(folder.resolve(run))) {
            StoredSeries loss = data.find("discrete.loss").orElseThrow();
            loss.read(0, 61, stored);
        }
        for (int i = 0; i < stored.length; i++) {
            assertEquals(stored[i], Double.parseDouble(lines.get(i + 1).split(",", -1)[2]), "row " + i);
        }
    }

    @Test
    void exportsArraysAndJson() throws IOException {
        String run = finishedRun();
        brink("export", run, "--format", "npz", "--out", "data.npz").expect(ExitCode.DONE);
        double[] stored = new double[61];
        try (RunData data = RunFolders.open(folder.resolve(run))) {
            data.find("discrete.loss").orElseThrow().read(0, 61, stored);
        }
        try (NpzFile file = NpzFile.open(folder.resolve("data.npz"))) {
            assertArrayEquals(stored, file.read("discrete.loss").orElseThrow().values());
            assertEquals(List.of(61, 4), file.read("discrete.iterate").orElseThrow().shape());
            assertEquals(1, file.read("midpoint.loss.step").orElseThrow().values()[0], "no midpoint at step 0");
        }
        Map<?, ?> json = (Map<?, ?>) brink("export", run, "--format", "json", "--out", "-").expect(ExitCode.DONE)
                .json();
        assertEquals("completed", json.get("status"));
        Map<?, ?> loss = (Map<?, ?>) ((Map<?, ?>) json.get("series")).get("discrete.loss");
        assertEquals(stored[60], ((List<?>) loss.get("values")).get(60));
    }

    @Test
    void exportLeavesNothingHalfWritten() throws IOException {
        String run = finishedRun();
        List<String> before = files();
        Result format = brink("export", run, "--format", "xls", "--out", "data.xls").expect(ExitCode.BAD_INPUT);
        assertTrue(format.err().contains("\"xls\"") && format.err().contains("csv"), format.err());
        for (String out : List.of("no/such/data.csv", "edge.experiment.json/data.csv", "runs")) {
            Result unusable = brink("export", run, "--format", "csv", "--out", out).expect(ExitCode.BAD_INPUT);
            assertEquals(1, unusable.err().lines().count(), unusable.err());
            assertTrue(unusable.err().contains(out), unusable.err());
        }
        assertEquals(before, files());
    }

    @Test
    void citesTheSourcesOfTheComponents() throws IOException {
        String bibtex = brink("cite", finishedRun()).expect(ExitCode.DONE).out();
        assertTrue(bibtex.contains("Minimalist Example"), bibtex);
        assertEquals(bibtex.lines().filter(line -> line.startsWith("@")).count(),
                bibtex.lines().filter(line -> line.startsWith("@")).distinct().count());
    }
}
