package org.brink.maps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.engine.RunControl;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.Phase;
import org.brink.maps.phase.PhaseResult;
import org.brink.maps.phase.PhaseScan;
import org.brink.maps.phase.PhaseSettings;
import org.junit.jupiter.api.Test;

class BifurcationTaskTest {

    private static StoredMap diagram(Experiment experiment, MapAxis axis, int burnIn, int keep, String observable,
            BifurcationTask.Mode mode, int threads) {
        return new BifurcationTask(experiment, Path.of(""), axis, burnIn, keep, observable, mode)
                .compute(threads, new RunControl(), TileWork.Progress.NONE);
    }

    private static StoredMap cubic(int count, int threads) {
        return diagram(Experiments.cubic(), new MapAxis("objective.params.a", 0.5, 2.1, count, false), 5_000, 64, "0",
                BifurcationTask.Mode.RESTART, threads);
    }

    /** Points of the attractor: 0 where it is stable, the cycle of period 2 in closed form, nothing beyond 2. */
    @Test
    void cubicMapFromRestToEscape() {
        StoredMap map = cubic(161, 2);
        double[] a = map.vector("x");
        for (int i = 0; i < a.length; i++) {
            double[] row = map.rows("points")[i];
            if (a[i] < 0.99) {
                assertEquals(0, Arrays.stream(row).map(Math::abs).max().orElseThrow(), 1e-9, "a = " + a[i]);
            } else if (a[i] > 1.01 && a[i] < 1.23) {
                double root = Math.sqrt((a[i] - 1) * (a[i] + 3));
                assertEquals((1 - a[i] + root) / 2, Arrays.stream(row).max().orElseThrow(), 1e-9, "a = " + a[i]);
                assertEquals((1 - a[i] - root) / 2, Arrays.stream(row).min().orElseThrow(), 1e-9, "a = " + a[i]);
            } else if (a[i] > 1.31 && a[i] < 1.99) {
                assertTrue(Arrays.stream(row).min().orElseThrow() > -a[i], "within the invariant interval");
                assertTrue(Arrays.stream(row).max().orElseThrow() < 2, "within the invariant interval");
            } else if (a[i] > 2.01) {
                assertTrue(Double.isNaN(row[0]), "a = " + a[i]);
            }
        }
        assertEquals(List.of("catapult", "period 2", "period 4", "divergent"), List.copyOf(map.borders().values()));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        assertTrue(Arrays.deepEquals(cubic(77, 1).rows("points"), cubic(77, 2).rows("points")));
    }

    /** Heavy ball keeps a state, so that its cells have an object each. */
    @Test
    void anyOptimizerHasADiagram() {
        Experiment heavy = Experiments.of("{ \"type\": \"cubic-map\", \"params\": { \"a\": 0.5 } }",
                "{ \"type\": \"point\", \"params\": { \"values\": [0.01] } }",
                "{ \"type\": \"momentum\", \"params\": { \"stepSize\": 1, \"beta\": 0.5 } }");
        MapAxis axis = new MapAxis("optimizer.params.stepSize", 0.5, 4, 15, false);
        StoredMap map = diagram(heavy, axis, 3_000, 16, "loss", BifurcationTask.Mode.RESTART, 2);
        // the sharpness at the minimum is 1, so that the edge of heavy ball is at a step size of 2(1 + 0.5)
        for (int i = 0; i < 15; i++) {
            double step = map.vector("x")[i];
            double largest = Arrays.stream(map.rows("points")[i]).max().orElseThrow();
            assertEquals(step < 3, largest < 1e-12, "step size " + step + ": " + largest);
        }
    }

    /** One long trajectory by hand, with a step size that changes on the way, visits the same points. */
    @Test
    void continuedTrajectoriesTakeWhatTheOptimizerRemembersAlong() {
        MapAxis axis = new MapAxis("optimizer.params.stepSize", 0.02, 0.1, 5, false);
        for (String optimizer : List.of("momentum", "adam")) {
            StoredMap map = diagram(Experiments.of("{ \"type\": \"cubic-map\", \"params\": { \"a\": 0.5 } }",
                    "{ \"type\": \"point\", \"params\": { \"values\": [0.05] } }", "{ \"type\": \"" + optimizer
                    + "\", \"params\": { \"stepSize\": 1 } }"), axis, 7, 3, "0", BifurcationTask.Mode.CONTINUE, 1);
            double[] state = {0.05, 0, 0, 0};
            for (int turn = 0; turn < 10; turn++) {
                int i = turn < 5 ? turn : 9 - turn;
                for (int step = 0; step < 10; step++) {
                    if (step >= 7) {
                        assertEquals(state[0], map.rows(turn < 5 ? "points" : "backward")[i][step - 7], 1e-12,
                                optimizer + ", turn " + turn);
                    }
                    if (step < 9) {
                        step(optimizer.equals("adam"), map.vector("x")[i], state);
                    }
                }
            }
        }
    }

    /** Heavy ball and Adam as in textbooks, with their usual decay; z, first and second moment, steps so far. */
    private static void step(boolean adam, double stepSize, double[] state) {
        double gradient = (1 - (-1.5 + state[0]) * state[0]) * state[0];
        state[3]++;
        if (adam) {
            state[1] = 0.9 * state[1] + 0.1 * gradient;
            state[2] = 0.999 * state[2] + 0.001 * gradient * gradient;
            state[0] -= stepSize * state[1] / (1 - Math.pow(0.9, state[3]))
                    / (Math.sqrt(state[2] / (1 - Math.pow(0.999, state[3]))) + 1e-8);
        } else {
            state[1] = 0.9 * state[1] + gradient;
            state[0] -= stepSize * state[1];
        }
    }

    /** Zhu's two-step map: the fixed point loses stability at μ = 1, trajectories escape from μ = 2 on. */
    @Test
    void twoStepMapDoublesAtOneAndEscapesAtTwo() {
        Experiment two = Experiments.descent("{ \"type\": \"two-step-map\", \"params\": { \"mu\": 0.5 } }",
                "{ \"type\": \"point\", \"params\": { \"values\": [0.1] } }", 1);
        PhaseScan scan = new PhaseScan(two, Path.of(""), "objective.params.mu", Optional.empty(),
                PhaseSettings.DEFAULT);
        double[] values = {0.5, 1.1, 1.9, 2.1};
        PhaseResult[] found = scan.at(values, Experiments.WORK);
        List<PhaseScan.Border> borders = scan.borders(values, found, 1e-5, Experiments.WORK);
        PhaseScan.Border doubling = borders.stream().filter(border -> border.above().describe().equals("periodic 2"))
                .findFirst().orElseThrow();
        assertEquals(1, doubling.value(), 0.005);
        PhaseScan.Border escape = borders.get(borders.size() - 1);
        assertEquals("divergent", escape.above().describe());
        assertEquals(2, escape.value(), 1e-3);
    }

    /** The two-step map keeps its sign until its bands join, so that the way it came decides where it is. */
    @Test
    void sweepsUpAndDownShowHysteresis() {
        Experiment two = Experiments.descent("{ \"type\": \"two-step-map\", \"params\": { \"mu\": 0.5 } }",
                "{ \"type\": \"point\", \"params\": { \"values\": [0.1] } }", 1);
        StoredMap map = diagram(two, new MapAxis("objective.params.mu", 0.2, 1.9, 69, false), 2_000, 32, "0",
                BifurcationTask.Mode.CONTINUE, 1);
        double[][] up = map.rows("points");
        double[][] down = map.rows("backward");
        assertTrue(Arrays.stream(up[0]).allMatch(b -> b > 0), "the way up begins at a positive point");
        assertEquals(Math.sqrt(0.2 / 16), Math.abs(down[0][31]), 1e-9);
        assertArrayEquals(map.vector("x"), Experiments.range(0.2, 1.9, 69), 1e-15);
        StoredMap again = diagram(two, new MapAxis("objective.params.mu", 0.2, 1.9, 69, false), 2_000, 32, "0",
                BifurcationTask.Mode.CONTINUE, 2);
        assertTrue(Arrays.deepEquals(down, again.rows("backward")));
    }

    @Test
    void refusesWhatDoesNotFit() {
        MapAxis axis = new MapAxis("objective.params.a", 0.5, 2.1, 5, false);
        assertThrows(InvalidInput.class, () -> diagram(Experiments.cubic(), axis, 10, 1, "1",
                BifurcationTask.Mode.RESTART, 1));
        assertThrows(InvalidInput.class, () -> diagram(Experiments.cubic(), axis, -1, 1, "0",
                BifurcationTask.Mode.RESTART, 1));
        assertThrows(InvalidInput.class, () -> diagram(Experiments.cubic(),
                new MapAxis("objective.params.b", 0.5, 2.1, 5, false), 1, 1, "0", BifurcationTask.Mode.RESTART, 1));
    }

    /** Phases come from the same trajectories; what is not computed yet is unknown rather than zero. */
    @Test
    void phasesStandBesideThePointsAndTheDiagramGrows() {
        MapAxis axis = new MapAxis("objective.params.a", 0.5, 2.1, 33, false);
        BifurcationTask task = new BifurcationTask(Experiments.cubic(), Path.of(""), axis, 5_000, 16, "0",
                BifurcationTask.Mode.RESTART, Optional.of(PhaseSettings.DEFAULT));
        AtomicReference<Supplier<StoredMap>> growing = new AtomicReference<>();
        AtomicReference<StoredMap> atFirst = new AtomicReference<>();
        StoredMap map = task.compute(1, new RunControl(), TileWork.Progress.NONE, look -> {
            growing.set(look);
            atFirst.set(look.get());
        });
        assertTrue(Arrays.stream(atFirst.get().rows("points")).flatMapToDouble(Arrays::stream)
                .allMatch(Double::isNaN));
        assertTrue(Arrays.stream(atFirst.get().vector("phase")).allMatch(Double::isNaN));
        assertTrue(Arrays.deepEquals(map.rows("points"), growing.get().get().rows("points")));
        assertArrayEquals(map.vector("phase"), growing.get().get().vector("phase"));
        assertEquals(List.of("monotonic", "periodic 2", "periodic 4", "chaotic", "divergent"),
                Stream.of(0.9, 1.1, 1.25, 1.4, 2.1).map(a -> phaseAt(map, a)).toList());
        int chaotic = 18;
        assertTrue(map.vector("lyapunov")[chaotic] > 0.05, "exponent " + map.vector("lyapunov")[chaotic]);
        assertThrows(InvalidInput.class, () -> new BifurcationTask(Experiments.cubic(), Path.of(""), axis, 100, 1,
                "0", BifurcationTask.Mode.CONTINUE, Optional.of(PhaseSettings.DEFAULT)));
    }

    private static String phaseAt(StoredMap map, double a) {
        double[] x = map.vector("x");
        int nearest = 0;
        for (int i = 1; i < x.length; i++) {
            nearest = Math.abs(x[i] - a) < Math.abs(x[nearest] - a) ? i : nearest;
        }
        double period = map.vector("period")[nearest];
        String phase = Phase.values()[(int) map.vector("phase")[nearest]].id();
        return Double.isNaN(period) ? phase : phase + " " + (int) period;
    }
}
