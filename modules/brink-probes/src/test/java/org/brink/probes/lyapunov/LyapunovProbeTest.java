package org.brink.probes.lyapunov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brink.objectives.cubic.CubicMapProvider;
import org.brink.objectives.quadratic.QuadraticFormProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LyapunovProbeTest {

    private static final LyapunovProbe PROVIDER = new LyapunovProbe();

    private static Objective objective(ObjectiveProvider provider, Map<String, Object> params) {
        return provider.create(provider.schema().resolve(params), Contexts.CREATION);
    }

    /** Exponent, standard error and whether it is exact, after that many steps. */
    private static double[] measure(Objective objective, double stepSize, double beta, double[] start, long steps,
            long left, long every) {
        ProbeContext context = new Contexts.OfProbe(objective, start, List.of("discrete"), Contexts.CREATION);
        Probe probe = PROVIDER.create(PROVIDER.schema().resolve(Map.of("transient", left)), context);
        PlainProcess process = new PlainProcess("discrete", objective,
                new MomentumDescent(objective.dimension(), stepSize, beta), start);
        double[] last = {};
        for (long step = 0; step < steps; step++) {
            process.prepare(step);
            if (step % every == 0) {
                RecordingRow row = new RecordingRow(probe.channels());
                probe.observe(new FixedInstant(step, process, List.of(process)), row);
                last = row.all();
            }
            process.commit();
        }
        return last;
    }

    /** At a = 2 the map is z³ − 3z, conjugate to tripling an angle: the exponent is ln 3. */
    @Test
    void theExponentOfTheCubicMapIsTheLogarithmOfThree() {
        double[] found = measure(objective(new CubicMapProvider(), Map.of("a", 2.0)), 1, 0, new double[] {0.3},
                20_000, 0, 1);
        assertEquals(Math.log(3), found[0], 0.01);
        assertTrue(found[1] < 0.01, "standard error " + found[1]);
        assertEquals(1, found[2]);
    }

    /** On the cycle of period 2 the exponent is half the logarithm of its multiplier 7 − 4a − 2a². */
    @ParameterizedTest
    @CsvSource({"1.05", "1.1", "1.2"})
    void theExponentOfACycleIsThatOfItsMultiplier(double a) {
        double expected = 0.5 * Math.log(Math.abs(7 - 4 * a - 2 * a * a));
        double[] found = measure(objective(new CubicMapProvider(), Map.of("a", a)), 1, 0, new double[] {0.3},
                6000, 2000, 1);
        assertEquals(expected, found[0], 1e-3);
    }

    /** From the table of chaotic parameters, computed there by iterating the map. */
    @ParameterizedTest
    @CsvSource({"1.5, 0.490", "1.8, 0.806", "1.9, 0.878"})
    void chaoticParametersHaveTheirExponents(double a, double expected) {
        double[] found = measure(objective(new CubicMapProvider(), Map.of("a", a)), 1, 0, new double[] {0.3},
                40_000, 1000, 1);
        assertEquals(expected, found[0], 0.01);
        assertEquals(expected, found[0], 5 * found[1] + 5e-4, "within five of its standard errors " + found[1]);
    }

    /** On a quadratic every direction shrinks by 1 − ηλ: the largest exponent is that of the slowest. */
    @Test
    void theExponentOfAQuadraticIsThatOfItsSlowestDirection() {
        Objective bowl = objective(new QuadraticFormProvider(),
                Map.of("eigenvalues", List.of(1.0, 0.5, 0.2), "rotated", false));
        double[] found = measure(bowl, 0.5, 0, new double[] {1, 1, 1}, 2000, 200, 1);
        assertEquals(Math.log(1 - 0.5 * 0.2), found[0], 1e-9);
        assertEquals(1, found[2]);
    }

    @Test
    void saysWhereTheTangentMapIsNotThatOfTheOptimizer() {
        Objective cubic = objective(new CubicMapProvider(), Map.of("a", 1.1));
        assertEquals(0, measure(cubic, 0.5, 0.5, new double[] {0.3}, 100, 0, 1)[2], "momentum is not seen");
        assertEquals(0, measure(cubic, 1, 0, new double[] {0.3}, 100, 0, 3)[2], "steps were left out");
    }

    /** An autoregressive sequence x' = ρx + ε: the variance of the mean is (1+ρ)/(1−ρ) times that of independent x. */
    @Test
    void theStandardErrorAccountsForCorrelation() {
        double rho = 0.9;
        int length = 1 << 14;
        double ratio = 0;
        int trials = 40;
        for (int trial = 0; trial < trials; trial++) {
            Random random = new Random(trial);
            BatchedMean mean = new BatchedMean();
            double x = 0;
            for (int i = 0; i < length; i++) {
                x = rho * x + Math.sqrt(1 - rho * rho) * random.nextGaussian();
                mean.add(x);
            }
            assertEquals(length, mean.count());
            ratio += mean.error() / Math.sqrt((1 + rho) / (1 - rho) / length) / trials;
        }
        // 32 or more batches know the error of one trial to an eighth; forty trials to a fiftieth
        assertEquals(1, ratio, 0.08);
    }
}
