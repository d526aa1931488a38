package org.brink.maps.phase;

import static org.brink.maps.Experiments.WORK;
import static org.brink.maps.Experiments.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.maps.Experiments;
import org.brink.maps.orbit.CellMaker;
import org.brink.maps.orbit.Orbit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chen et al., from stability to chaos, on the cubic map. */
class CubicMapPhasesTest {

    private static final double CHAOS = 1.302283;

    private static PhaseScan scan(int burnIn, int starts) {
        return new PhaseScan(Experiments.cubic(), Path.of(""), "objective.params.a",
                Optional.of(new PhaseScan.Starts("init.params.values[0]", range(0.01, 1.99, starts))),
                PhaseSettings.DEFAULT.withBurnIn(burnIn).withMeasure(PhaseSettings.Measure.DISTANCE));
    }

    /** The borders are found between coarse neighbours; what they are is known from closed forms and literature. */
    @Test
    void bordersAreFoundByBisection() {
        PhaseScan scan = scan(20_000, 200);
        double[] values = {0.5, 0.9, 1.1, 1.25, 1.295, 1.42, 1.452, 1.9, 2.05};
        List<PhaseScan.Border> borders = scan.borders(values, scan.at(values, WORK), 1e-6, WORK);
        List<String> above = borders.stream().map(border -> border.above().describe()).toList();
        assertEquals(List.of("catapult", "periodic 2", "periodic 4", "periodic 8", "chaotic", "periodic 3", "chaotic",
                "divergent"), above);
        double[] expected = {2 * Math.sqrt(2) - 2, 1, Math.sqrt(5) - 1, 1.288032, CHAOS, 1.4504};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], borders.get(i).value(), expected[i] == 1.4504 ? 1e-3 : 1e-4, above.get(i));
        }
        assertEquals(2, borders.get(7).value(), 1e-4);
    }

    /** The exponent of the map itself, by a plain loop that shares no code with the classifier. */
    private static double exponent(double a, int burnIn) {
        double z = 0.3;
        double sum = 0;
        int steps = 15_000;
        for (int t = 0; t < burnIn + steps; t++) {
            if (t >= burnIn) {
                sum += Math.log(Math.abs(3 * z * z + 2 * (a - 2) * z + 1 - 2 * a));
            }
            z = (z + a) * (1 - z) * (1 - z) - a;
        }
        return sum / steps;
    }

    private static boolean right(double a, PhaseResult found) {
        double[] ends = {2 * Math.sqrt(2) - 2, 1, Math.sqrt(5) - 1, 1.288032, 1.299228, 1.301629, 1.302143, CHAOS};
        int place = 0;
        while (place < ends.length && a > ends[place]) {
            place++;
        }
        if (place == 0 || place == 1) {
            return found.phase() == (place == 0 ? Phase.MONOTONIC : Phase.CATAPULT);
        }
        if (place < ends.length) {
            return found.phase() == Phase.PERIODIC && found.period().isPresent()
                    && found.period().getAsInt() == 1 << (place - 1);
        }
        if (a > 2) {
            return found.phase() == Phase.DIVERGENT;
        }
        // windows of periodic motion lie dense in the chaotic range: the sign of the exponent tells them apart
        return agrees(found, exponent(a, 3_000)) || agrees(found, exponent(a, 3_000_000));
    }

    /** Chaos may last long before a trajectory finds a cycle. */
    private static boolean agrees(PhaseResult found, double exponent) {
        return found.phase() == (exponent > 0 ? Phase.CHAOTIC : Phase.PERIODIC);
    }

    @Test
    void phasesOfTenThousandValuesAreRight() {
        double[] values = range(0.0001, 2.0999, 10_000);
        PhaseResult[] found = scan(6_000, 50).at(values, WORK);
        double[] borders = {2 * Math.sqrt(2) - 2, 1, Math.sqrt(5) - 1, 1.288032, 1.299228, 1.301629, 1.302143, CHAOS,
            1.450441, 2};
        List<String> wrong = new ArrayList<>();
        int chaotic = 0;
        int between = 0;
        for (int i = 0; i < values.length; i++) {
            double a = values[i];
            boolean near = false;
            for (double border : borders) {
                near |= Math.abs(a - border) < 1e-3;
            }
            if (!near && !right(a, found[i])) {
                wrong.add(a + " " + found[i].describe());
            }
            between += a > 1.26 && a < 2 ? 1 : 0;
            chaotic += a > 1.26 && a < 2 && found[i].phase() == Phase.CHAOTIC ? 1 : 0;
        }
        assertTrue(wrong.isEmpty(), wrong.size() + ": " + wrong.subList(0, Math.min(20, wrong.size())));
        // 84.5 % after long times; chaos that is only a long way to a cycle counts in a finite one
        assertEquals(0.845, (double) chaotic / between, 0.03, "share of chaos between 1.26 and 2");
    }

    @ParameterizedTest
    @CsvSource({"1.1, -0.857", "1.2, -0.193", "1.4, 0.343", "1.5, 0.490", "1.6, 0.682", "1.8, 0.806", "1.9, 0.878",
        "2, 1.098612"})
    void exponentsOfTheMap(double a, double expected) {
        CellMaker maker = new CellMaker(Experiments.cubic(), Path.of(""),
                List.of("objective.params.a"));
        Orbit orbit = maker.at(a).orbit();
        for (int step = 0; step < 1_000; step++) {
            orbit.advance();
        }
        assertEquals(expected, new TangentGrowth(orbit, 100_000).exponent(), a == 2 ? 0.01 : 0.006);
    }
}
