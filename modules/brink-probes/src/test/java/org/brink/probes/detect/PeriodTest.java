package org.brink.probes.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.testkit.DetectorContract;
import org.brink.testkit.fixture.MomentumDescent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cubic map z' = z³ + (a−2)z² + (1−2a)z, whose periods are known. */
class PeriodTest extends DetectorContract {

    @Override
    protected DetectorProvider provider() {
        return new Period();
    }

    @Override
    protected Map<String, Object> firing() {
        return Map.of();
    }

    /** Its period is 2. */
    @Override
    protected Map<String, Object> silent() {
        return Map.of("cycles", 1000L);
    }

    @Override
    protected Objective objective() {
        return OnCubicMap.objective(1.15);
    }

    @Override
    protected double[] initialPoint() {
        return new double[] {0.3};
    }

    @Override
    protected Optimizer optimizer() {
        return new MomentumDescent(1, 1, 0);
    }

    private List<String> follow(double start, int steps, DoubleUnaryOperator map, Map<String, Object> params) {
        Detector detector = create(params);
        List<String> reports = new ArrayList<>();
        double z = start;
        for (int step = 0; step < steps; step++) {
            Scripted.look(detector, step, z, Map.of()).ifPresent(reports::add);
            z = map.applyAsDouble(z);
        }
        return reports;
    }

    private static DoubleUnaryOperator cubic(double a) {
        return z -> ((z + (a - 2)) * z + (1 - 2 * a)) * z;
    }

    /** Periods by the closed forms and windows of the map: 2 below √5 − 1, then 4, 8, 16; 3 in a window at 1.7. */
    @ParameterizedTest
    @CsvSource({"1.1, 2", "1.2, 2", "1.26, 4", "1.2935, 8", "1.3005, 16"})
    void findsThePeriodOfTheCycle(double a, int period) {
        Map<String, Object> fine = Map.of("tolerance", 1e-4);
        // the transient is over when the detector begins
        double settled = 0.3;
        for (int step = 0; step < 20_000; step++) {
            settled = cubic(a).applyAsDouble(settled);
        }
        assertEquals(List.of("The iterates repeat themselves every " + period + " steps."),
                follow(settled, 400, cubic(a), fine));
    }

    @Test
    void aPeriodThatIsTooLongIsNotFound() {
        double settled = 0.3;
        for (int step = 0; step < 20_000; step++) {
            settled = cubic(1.2935).applyAsDouble(settled);
        }
        assertEquals(List.of(), follow(settled, 400, cubic(1.2935), Map.of("tolerance", 1e-4, "longest", 7L)));
    }

    @Test
    void chaosHasNoPeriod() {
        assertEquals(List.of(), follow(0.3, 5000, cubic(2), Map.of()));
    }

    @Test
    void tellsADoubling() {
        int[] step = {0};
        // a grows past √5 − 1 = 1.236, where the cycle of period 2 becomes unstable
        List<String> reports = follow(0.3, 12_000, z -> cubic(step[0]++ < 3000 ? 1.2 : 1.26).applyAsDouble(z),
                Map.of());
        assertEquals(2, reports.size(), reports.toString());
        assertEquals("The iterates repeat themselves every 4 steps, after 2 before: the period has doubled.",
                reports.get(1));
    }

    @Test
    void neitherRestNorDriftNorADyingOscillationIsAPeriod() {
        assertEquals(List.of(), follow(1, 300, z -> z, Map.of()));
        assertEquals(List.of(), follow(1, 300, z -> z + 0.1, Map.of()));
        assertEquals(List.of(), follow(1, 300, z -> 0.5 * z, Map.of()));
        assertEquals(List.of(), follow(1, 300, z -> -0.9 * z, Map.of()));
        assertEquals(List.of(), follow(1, 300, z -> -0.5 * z, Map.of()));
    }

    @Test
    void aDriftThatIsSmallAgainstTheOrbitDoesNotMatter() {
        int[] step = {0};
        List<String> reports = follow(1, 300, z -> (step[0]++ % 2 == 0 ? -1 : 1) + 1e-3 * step[0], Map.of());
        assertEquals(1, reports.size());
        assertTrue(reports.get(0).contains("every 2 steps"), reports.toString());
    }
}
