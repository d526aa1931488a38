package org.brink.probes.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.objectives.cubic.CubicMapProvider;
import org.brink.objectives.quadratic.QuadraticFormProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.probe.Probe;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseProbeTest {

    private static final PhaseProbe PROVIDER = new PhaseProbe();

    private static Objective objective(ObjectiveProvider provider, Map<String, Object> params) {
        return provider.create(provider.schema().resolve(params), Contexts.CREATION);
    }

    /** Phase and period after that many steps, such as {@code periodic 2}. */
    private static String phase(Objective objective, double stepSize, double beta, double[] start, long steps,
            Map<String, Object> params) {
        CreationContext creation = new CreationContext(Path.of(""), 0, steps, Precision.FLOAT64);
        Probe probe = PROVIDER.create(PROVIDER.schema().resolve(params),
                new Contexts.OfProbe(objective, start, List.of("discrete"), creation));
        PlainProcess process = new PlainProcess("discrete", objective,
                new MomentumDescent(objective.dimension(), stepSize, beta), start);
        double[] last = {};
        for (long step = 0; step < steps; step++) {
            process.prepare(step);
            RecordingRow row = new RecordingRow(probe.channels());
            probe.observe(new FixedInstant(step, process, List.of(process)), row);
            last = row.all();
            process.commit();
        }
        String name = probe.channels().get(0).nameOf(last[0]).orElseThrow();
        return last.length > 1 ? name + " " + (int) last[1] : name;
    }

    /** The phases of the cubic map between its borders .828, 1, 1.236, 1.288, 1.302 and 2; windows left out. */
    @ParameterizedTest
    @CsvSource({"0.5, monotonic", "0.98, catapult", "1.1, periodic 2", "1.25, periodic 4", "1.295, periodic 8",
        "1.4, chaotic", "1.8, chaotic", "2.1, divergent"})
    void thePhasesOfTheCubicMap(double a, String expected) {
        assertEquals(expected, phase(objective(new CubicMapProvider(), Map.of("a", a)), 1, 0, new double[] {1.1},
                6_000, Map.of()));
    }

    /** The coordinate of the cubic map is a residual: from 1.1 it overshoots beyond a = 2√2 − 2 = .828, not below. */
    @ParameterizedTest
    @CsvSource({"0.7, monotonic", "0.95, catapult"})
    void theDistanceFromTheEndTellsCatapultsThatTheLossHides(double a, String expected) {
        Objective cubic = objective(new CubicMapProvider(), Map.of("a", a));
        assertEquals(expected, phase(cubic, 1, 0, new double[] {1.1}, 800, Map.of("monotonic", "distance")));
    }

    @Test
    void chaosTakesATangentVectorThatIsThatOfTheOptimizer() {
        Objective chaotic = objective(new CubicMapProvider(), Map.of("a", 1.8));
        assertEquals("unsettled", phase(chaotic, 1, 0, new double[] {0.3}, 3_000, Map.of("exponent", false)));
        assertEquals("unsettled", phase(chaotic, 1, 0, new double[] {0.3}, 100, Map.of()), "too few steps");
    }

    /** On 20 coordinates random projections are looked at; ηλ = 2 goes to and fro for ever, ηλ < 2 settles. */
    @Test
    void projectionsHaveThePhaseOfManyCoordinates() {
        List<Double> eigenvalues = new ArrayList<>(Collections.nCopies(20, 1.0));
        double[] start = new double[20];
        Arrays.fill(start, 0.5);
        Objective bowl = objective(new QuadraticFormProvider(), Map.of("eigenvalues", eigenvalues));
        assertEquals("monotonic", phase(bowl, 1.5, 0, start, 600, Map.of()));
        assertEquals("periodic 2", phase(bowl, 2, 0, start, 600, Map.of()));
        assertEquals("catapult", phase(bowl, 0.4, 0.9, start, 1_500, Map.of()), "momentum overshoots");
    }
}
