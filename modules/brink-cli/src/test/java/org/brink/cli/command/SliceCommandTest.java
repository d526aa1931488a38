package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.brink.api.array.NpzFile;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Interrupts;
import org.junit.jupiter.api.Test;

class SliceCommandTest extends CommandLineTest {

    @Test
    void sliceIsStoredExportedAndDrawn() throws IOException {
        String run = finishedRun();
        String slice = brink("slice", run, "--at", "30", "--grid", "9x7").expect(ExitCode.DONE).lastLine();
        assertEquals("slices/eigenvectors-loss-30-1", slice);
        List<String> csv = brink("export", slice, "--format", "csv", "--out", "-").expect(ExitCode.DONE).out().lines()
                .toList();
        assertEquals("x,y,loss", csv.get(0));
        assertEquals(1 + 63, csv.size());
        brink("export", slice, "--format", "npz", "--out", "slice.npz").expect(ExitCode.DONE);
        try (NpzFile npz = NpzFile.open(folder.resolve("slice.npz"))) {
            assertEquals(List.of(7, 9), npz.read("values").orElseThrow().shape());
            double[] x = npz.read("x").orElseThrow().values();
            assertEquals(Double.parseDouble(csv.get(1).split(",")[0]), x[0]);
            assertEquals(4, npz.read("direction.y").orElseThrow().values().length);
        }
        Map<?, ?> json = (Map<?, ?>) brink("export", slice, "--format", "json", "--out", "-").expect(ExitCode.DONE)
                .json();
        assertEquals("eigenvectors", ((Map<?, ?>) json.get("settings")).get("span"));
        for (String part : List.of("landscape", "distance")) {
            brink("figure", run, "--view", "slice", "--set", "slice=eigenvectors-loss-30-1", "--set", "part=" + part,
                    "--out", part + ".svg").expect(ExitCode.DONE);
        }
        assertTrue(Files.readString(folder.resolve("landscape.svg")).contains("eigenvector 1"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        String run = finishedRun();
        brink("slice", run, "--span", "pca", "--quantity", "sharpness", "--grid", "6x5", "--threads", "1", "--out",
                "one").expect(ExitCode.DONE);
        brink("slice", run, "--span", "pca", "--quantity", "sharpness", "--grid", "6x5", "--threads", "2", "--out",
                "two").expect(ExitCode.DONE);
        assertArrayEquals(Files.readAllBytes(folder.resolve("one/values.npz")),
                Files.readAllBytes(folder.resolve("two/values.npz")));
    }

    @Test
    void lineBetweenTwoRuns() throws IOException {
        String one = finishedRun();
        String two = finishedRun("--set", "optimizer.params.stepSize=0.1");
        Map<?, ?> json = (Map<?, ?>) brink("slice", one, two, "--span", "runs", "--grid", "21", "--range", "-0.5:1.5",
                "--json").expect(ExitCode.DONE).json();
        assertEquals(2, ((List<?>) json.get("runs")).size());
        brink("figure", one, two, "--view", "slice", "--set", "slice=runs-loss-60-1", "--out", "line.png")
                .expect(ExitCode.DONE);
        assertTrue(Files.size(folder.resolve("line.png")) > 1000);
    }

    @Test
    void cancelledSliceLeavesNothing() throws IOException {
        String run = finishedRun();
        List<String> before = files();
        Interrupts atOnce = cancel -> {
            cancel.run();
            return () -> { };
        };
        assertTrue(brink(atOnce, "slice", run).expect(ExitCode.CANCELLED).err().contains("cancelled"));
        assertEquals(before, files());
    }

    @Test
    void refusesWhatDoesNotFit() throws IOException {
        String run = finishedRun();
        for (List<String> wrong : List.of(List.of("--at", "61", "from 0 to 60"), List.of("--span", "planes", "pca"),
                List.of("--grid", "axb", "numbers"), List.of("--grid", "1x1", "2"),
                List.of("--range", "0:1", "two directions"), List.of("--process", "central", "discrete"))) {
            String err = brink("slice", run, wrong.get(0), wrong.get(1)).expect(ExitCode.BAD_INPUT).err();
            assertTrue(err.contains(wrong.get(2)), err);
        }
    }
}
