package org.brink.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.engine.Trajectory;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTaskTest {

    @TempDir
    private Path folder;

    private static Experiment experiment(double stepSize) {
        return ExperimentDocument.parse("""
                { "brink": 1,
                  "objective": { "type": "scalar-product" },
                  "init": { "type": "point", "params": { "values": [2.5, 2.1, 0.2, 0.4] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": %s } },
                  "processes": [ "discrete", "midpoint" ],
                  "probes": [ "loss", "iterate", "sharpness", "gradient-norm" ],
                  "steps": 300, "checkpoints": 64 }
                """.formatted(stepSize), "edge");
    }

    private Path run(double stepSize) throws IOException {
        Path runDir = Files.createDirectories(folder.resolve("runs/eta-" + stepSize));
        new RunTask(experiment(stepSize), folder, runDir, new RunControl(), RunObserver.NONE).run();
        return runDir;
    }

    private static double[] stored(Path runDir, String series, long row) throws IOException {
        try (RunData data = RunFolders.open(runDir)) {
            StoredSeries found = data.find(series).orElseThrow();
            double[] values = new double[found.channel().width()];
            found.read(row, 1, values);
            return values;
        }
    }

    private static Slice slice(List<Path> runs, Map<String, Object> settings) {
        return new SliceTask(runs, SliceSettings.of(settings), 2).compute(new RunControl(), SliceProgress.NONE);
    }

    @Test
    void rebuiltPositionsAreThoseOfTheRun() throws IOException {
        Path run = run(0.2);
        List<Long> steps = List.of(0L, 1L, 64L, 100L, 299L, 300L);
        for (String process : List.of("discrete", "midpoint")) {
            int late = process.equals("midpoint") ? 1 : 0;
            List<Long> seen = new ArrayList<>();
            Trajectory.of(run).visit(process, steps, (step, where) -> {
                try {
                    assertArrayEquals(stored(run, process + ".iterate", step - late), where.position());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                seen.add(step);
            }, new RunControl(), step -> { });
            assertEquals(steps.subList(late, steps.size()), seen);
        }
        // from the checkpoint before, not from the start
        Trajectory.of(run).visit("midpoint", List.of(100L), (step, where) -> {
            try {
                assertArrayEquals(stored(run, "midpoint.iterate", 99), where.position());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }, new RunControl(), step -> { });
    }

    @Test
    void eigenvectorsPassThroughTheStep() throws IOException {
        Path run = run(0.2);
        Slice slice = slice(List.of(run), Map.of("at", 150L, "grid", List.of(21L, 11L)));
        SlicePath path = slice.paths().get(0);
        assertEquals(50, path.steps()[0]);
        assertEquals(250, path.steps()[path.steps().length - 1]);
        assertEquals(0, path.coordinates()[0][100], 1e-15);
        assertEquals(0, path.offPlane()[100], 1e-15);
        assertEquals(stored(run, "discrete.loss", 150)[0], path.values()[100]);
        String sharpness = "λ = %.5g".formatted(stored(run, "discrete.sharpness", 150)[0]);
        assertTrue(slice.labels().get(0).contains(sharpness), slice.labels() + " " + sharpness);
        assertEquals(11, slice.values().length);
        assertEquals(21, slice.values()[0].length);
        // the grid holds the trajectory, with some room
        for (int i = 0; i < path.steps().length; i++) {
            assertTrue(path.coordinates()[0][i] > slice.axes().get(0)[0]);
            assertTrue(path.coordinates()[1][i] < slice.axes().get(1)[10]);
        }
    }

    @ParameterizedTest
    @CsvSource({"loss, loss", "sharpness, sharpness", "gradient-norm, gradient-norm"})
    void valuesOfTheTrajectoryAreThoseOfTheProbes(String quantity, String channel) throws IOException {
        Path run = run(0.2);
        Slice slice = slice(List.of(run), Map.of("at", 0L, "span", "pca", "quantity", quantity, "grid",
                List.of(5L, 5L), "samples", 31L));
        SlicePath path = slice.paths().get(0);
        assertEquals(31, path.steps().length);
        for (int i = 0; i < 31; i++) {
            double expected = stored(run, "discrete." + channel, path.steps()[i])[0];
            assertEquals(expected, path.values()[i], 1e-9 * Math.abs(expected) + 1e-12);
        }
    }

    @Test
    void lineBetweenRunsEndsAtBoth() throws IOException {
        Path one = run(0.2);
        Path two = run(0.15);
        Slice slice = slice(List.of(one, two), Map.of("at", 300L, "span", "runs", "grid", List.of(11L), "range",
                List.of(0.0, 1.0), "window", List.of(300L, 300L)));
        assertEquals(stored(one, "discrete.loss", 300)[0], slice.values()[0][0], 1e-15);
        assertEquals(stored(two, "discrete.loss", 300)[0], slice.values()[0][10], 1e-12);
        assertEquals(1, slice.paths().get(1).coordinates()[0][0], 1e-12);
    }

    @Test
    void storedSliceComesBackWhole() throws IOException {
        Path run = run(0.2);
        Slice slice = slice(List.of(run), Map.of("at", 20L, "quantity", "sharpness", "span", "random", "seed", 4L,
                "grid", List.of(6L, 4L)));
        Path stored = SliceFolder.store(SliceFolder.slicesOf(run), slice);
        assertEquals(folder.resolve("slices/random-sharpness-20-1"), stored);
        assertEquals("random-sharpness-20-2",
                SliceFolder.store(SliceFolder.slicesOf(run), slice).getFileName().toString());
        assertEquals(2, SliceFolder.list(folder.resolve("slices")).size());
        Slice read = SliceFolder.read(stored);
        assertEquals(slice.labels(), read.labels());
        assertEquals(slice.settings(), read.settings());
        assertArrayEquals(slice.values(), read.values());
        assertArrayEquals(slice.residuals(), read.residuals());
        assertArrayEquals(slice.axes().get(1), read.axes().get(1));
        assertArrayEquals(slice.plane().direction(1), read.plane().direction(1));
        SlicePath path = slice.paths().get(0);
        assertArrayEquals(path.steps(), read.paths().get(0).steps());
        assertArrayEquals(path.coordinates(), read.paths().get(0).coordinates());
        assertArrayEquals(path.offPlane(), read.paths().get(0).offPlane());
        Files.write(stored.resolve("values.npz"), new byte[10]);
        assertThrows(IOException.class, () -> SliceFormat.read(stored));
    }

    @Test
    void refusesWhatDoesNotFit() throws IOException {
        Path run = run(0.2);
        assertRefused("from 0 to 300", List.of(run), Map.of("at", 301L));
        assertRefused("discrete, midpoint", List.of(run), Map.of("at", 1L, "process", "central"));
        assertRefused("three", List.of(run), Map.of("at", 1L, "span", "runs"));
        assertRefused("slice.range", List.of(run), Map.of("at", 1L, "range", List.of(1.0, 0.0)));
        assertRefused("up to 4", List.of(run), Map.of("at", 1L, "eigenvectors", List.of(4L, 5L)));
        assertRefused("slice.grid", List.of(run), Map.of("at", 1L, "grid", List.of(2L, 2L, 2L)));
        assertRefused("slice.at", List.of(run), Map.of());
        assertRefused("no finite position", List.of(run), Map.of("at", 0L, "process", "midpoint"));
    }

    private static void assertRefused(String why, List<Path> runs, Map<String, Object> settings) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> slice(runs, settings));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    @Test
    void cancelLeavesNothing() throws IOException {
        Path run = run(0.2);
        RunControl control = new RunControl();
        control.cancel();
        SliceTask task = new SliceTask(List.of(run), SliceSettings.of(Map.of("at", 200L)), 1);
        assertThrows(CancellationException.class, () -> task.compute(control, SliceProgress.NONE));
        assertEquals(List.of(), SliceFolder.list(SliceFolder.slicesOf(run)));
    }
}
