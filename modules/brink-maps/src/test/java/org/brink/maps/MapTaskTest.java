package org.brink.maps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.engine.RunControl;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.orbit.Orbit;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.Phase;
import org.brink.maps.phase.PhaseSettings;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapTaskTest {

    private static final String X = "init.params.values[0]";
    private static final String Y = "init.params.values[1]";

    @TempDir
    private Path folder;

    private static StoredMap map(Experiment experiment, MapAxis x, MapAxis y, int steps, int refine, int threads,
            MapQuantity... quantities) {
        return new MapTask(experiment, Path.of(""), x, y, steps, refine, EnumSet.copyOf(List.of(quantities)),
                PhaseSettings.DEFAULT).compute(threads, new RunControl(), TileWork.Progress.NONE);
    }

    private static double share(double[][] rows, double low, double high) {
        return (double) Arrays.stream(rows).flatMapToDouble(Arrays::stream).filter(v -> v > low && v < high).count()
                / (rows.length * rows[0].length);
    }

    /** Zhu et al., figure 2b: x from 2.2 to 3.4, y from 0.05 to 0.8, step size 0.2, 50,000 steps. */
    @Test
    void basinOfTheMinimalistExample() {
        StoredMap map = map(Experiments.zhu(0.2), new MapAxis(X, 2.2, 3.4, 121, false),
                new MapAxis(Y, 0.05, 0.8, 76, false), 50_000, 0, 2, MapQuantity.SHARPNESS, MapQuantity.STEPS);
        assertEquals(0.345, share(map.rows("diverged"), 0.5, 1.5), 0.01, "diverged");
        assertEquals(0.585, share(map.rows("sharpness"), 9.9, 10), 0.01, "final sharpness just below the edge");
        double[] settled = Arrays.stream(map.rows("steps")).flatMapToDouble(Arrays::stream)
                .filter(v -> !Double.isNaN(v)).toArray();
        assertTrue(settled.length > 0.6 * 121 * 76, settled.length + " settled");
    }

    /** Final sharpness 2/η − η/2 + o(η), from x₀ = 1.05x̌, x₀y₀ = 1.02 and from starts close by. */
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.01, 0.005})
    void smallStepSizesEndHalfAStepSizeBelowTheEdge(double eta) {
        double x = 1.05 * Math.sqrt((Math.sqrt(1 / (eta * eta) - 4) + 1 / eta) / 2);
        double y = 1.02 / x;
        StoredMap map = map(Experiments.zhu(eta), new MapAxis(X, x, 1.01 * x, 2, false),
                new MapAxis(Y, y, 1.005 * y, 2, false), 8_000_000, 0, 2, MapQuantity.SHARPNESS, MapQuantity.STEPS);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                assertTrue(Double.isFinite(map.rows("steps")[row][column]), "settled");
                assertEquals(1, (2 / eta - map.rows("sharpness")[row][column]) / (eta / 2), 0.01, "gap / (step / 2)");
            }
        }
    }

    /** Cells in lockstep and cells with an object each have the same bits, on any number of threads. */
    @Test
    void everyWayOfComputingGivesTheSameBits() {
        MapAxis x = new MapAxis(X, 2.2, 3.4, 23, false);
        MapAxis y = new MapAxis(Y, 0.05, 0.8, 17, false);
        MapQuantity[] all = MapQuantity.values();
        StoredMap lockstep = map(Experiments.zhu(0.2), x, y, 3_000, 0, 1, all);
        StoredMap threads = map(Experiments.zhu(0.2), x, y, 3_000, 0, 2, all);
        // momentum that is zero: the same steps, but with an optimizer that has a state
        StoredMap alone = map(Experiments.of("{ \"type\": \"scalar-product\", \"params\": { \"depth\": 4, "
                + "\"tied\": true } }", "{ \"type\": \"point\", \"params\": { \"values\": [2.5, 0.3] } }",
                "{ \"type\": \"momentum\", \"params\": { \"stepSize\": 0.2, \"beta\": 0 } }"), x, y, 3_000, 0, 2, all);
        for (String name : lockstep.arrays().keySet()) {
            assertTrue(Arrays.deepEquals(lockstep.rows(name), threads.rows(name)), name + " on two threads");
            if (!name.equals("phase") && !name.equals("period")) {
                for (int row = 0; row < lockstep.rows(name).length; row++) {
                    assertArrayEquals(lockstep.rows(name)[row], alone.rows(name)[row],
                            name.equals("steps") ? 0 : 1e-9, name + " without lockstep");
                }
            }
        }
    }

    @Test
    void refinementComputesLessAndFindsTheSameBoundaries() {
        MapAxis a = new MapAxis("objective.params.a", 0.1, 2.2, 129, false);
        MapAxis z = new MapAxis(X, 0.05, 0.5, 33, false);
        StoredMap full = map(Experiments.cubic(), a, z, 4_000, 0, 2, MapQuantity.PHASE);
        StoredMap refined = map(Experiments.cubic(), a, z, 4_000, 3, 2, MapQuantity.PHASE);
        int different = 0;
        for (int row = 0; row < 33; row++) {
            for (int column = 0; column < 129; column++) {
                different += full.rows("phase")[row][column] == refined.rows("phase")[row][column] ? 0 : 1;
            }
        }
        assertTrue(different < 0.02 * 129 * 33, different + " points differ");
        int computed = Integer.parseInt(refined.remarks().get(0).split(" ")[0]);
        assertTrue(computed < 0.8 * 129 * 33, computed + " computed");
        assertEquals(Phase.DIVERGENT.ordinal(), refined.rows("phase")[0][128]);
        assertEquals(List.of("catapult", "period 2", "period 4", "divergent"), List.copyOf(full.borders().values()));
    }

    @Test
    void storedMapReadsBackTheSame() {
        StoredMap map = map(Experiments.cubic(), new MapAxis("objective.params.a", 0.1, 1.9, 5, false),
                new MapAxis("optimizer.params.stepSize", 0.5, 1, 4, true), 500, 0, 1, MapQuantity.values());
        Path stored = MapFolder.store(folder.resolve("maps"), map);
        assertEquals("map-1", stored.getFileName().toString());
        StoredMap read = MapFolder.read(stored);
        assertEquals(map.experiment(), read.experiment());
        assertEquals(map.settings(), read.settings());
        assertEquals(map.remarks(), read.remarks());
        assertEquals(map.arrays().keySet(), read.arrays().keySet());
        map.arrays().forEach((name, rows) -> assertTrue(Arrays.deepEquals(rows, read.rows(name)), name));
        assertEquals(List.of(stored), assertLists(folder.resolve("maps")));
    }

    private static List<Path> assertLists(Path maps) {
        try {
            return MapFolder.list(maps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cancelledMapSaysSo() {
        RunControl control = new RunControl();
        control.cancel();
        MapTask task = new MapTask(Experiments.zhu(0.2), Path.of(""), new MapAxis(X, 2.2, 3.4, 9, false),
                new MapAxis(Y, 0.05, 0.8, 9, false), 100, 0, EnumSet.of(MapQuantity.LOSS), PhaseSettings.DEFAULT);
        assertThrows(CancellationException.class, () -> task.compute(2, control, TileWork.Progress.NONE));
    }

    /** With an edit a cell is more than plain descent, which knows of none. */
    @Test
    void editsTakeEffectInCells() {
        Experiment edited = ExperimentDocument.set(Experiments.zhu(0.2), "edits", ExperimentDocument.rawValue(
                "[{ \"at\": { \"step\": 3 }, \"set\": { \"stepSize\": 0.05 } }]"));
        Orbit changed = new CellMaker(edited, folder, List.of(X)).at(2.2).orbit();
        Orbit plain = new CellMaker(Experiments.zhu(0.2), folder, List.of(X)).at(2.2).orbit();
        for (int step = 0; step < 3; step++) {
            changed.advance();
            plain.advance();
        }
        assertArrayEquals(plain.position(), changed.position(), 1e-12);
        double before = plain.position()[0];
        changed.advance();
        plain.advance();
        assertEquals((plain.position()[0] - before) / 4, changed.position()[0] - before, 1e-12);
    }

    @Test
    void refusesWhatDoesNotFit() {
        MapAxis x = new MapAxis(X, 2.2, 3.4, 9, false);
        assertThrows(InvalidInput.class, () -> map(Experiments.zhu(0.2), x, x, 10, 0, 1, MapQuantity.LOSS));
        assertThrows(InvalidInput.class, () -> map(Experiments.zhu(0.2), x,
                new MapAxis("init.params.values", 0, 1, 9, false), 10, 0, 1, MapQuantity.LOSS));
        assertThrows(InvalidInput.class, () -> map(Experiments.zhu(0.2), x,
                new MapAxis("optimizer.params.stepSize", -1, 1, 9, false), 10, 0, 1, MapQuantity.LOSS));
        assertThrows(InvalidInput.class, () -> new MapAxis(X, 2, 1, 9, false));
        assertThrows(InvalidInput.class, () -> new MapAxis(X, 0, 1, 9, true));
    }
}
