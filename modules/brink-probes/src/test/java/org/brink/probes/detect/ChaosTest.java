package org.brink.probes.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.probe.Instant;
import org.brink.testkit.DetectorContract;
import org.junit.jupiter.api.Test;

class ChaosTest extends DetectorContract {

    @Override
    protected DetectorProvider provider() {
        return new Chaos();
    }

    @Override
    protected Map<String, Object> firing() {
        return Map.of("certainty", 2.0);
    }

    @Override
    protected Map<String, Object> silent() {
        return Map.of("certainty", 6.0);
    }

    /** Five standard errors above zero from step 50 on. */
    @Override
    protected Map<String, Double> measured(Instant at) {
        return Map.of("lyapunov", at.step() < 50 ? -0.1 : 0.5, "lyapunov-error", 0.1);
    }

    @Test
    void reportsOnceAfterEnoughMeasurements() {
        assertEquals(149, Long.parseLong(reports(firing()).get(0).replaceFirst(":.*", "")));
        assertEquals(1, reports(firing()).size());
    }

    @Test
    void canReportAgainOnlyAfterTheExponentWasNegative() {
        Detector detector = create(Map.of("certainty", 2.0, "steps", 1L));
        double[] exponents = {0.5, 0.1, 0.5, -0.1, 0.5, -0.5, 0.5};
        StringBuilder found = new StringBuilder();
        for (int step = 0; step < exponents.length; step++) {
            Map<String, Double> measured = Map.of("lyapunov", exponents[step], "lyapunov-error", 0.1);
            found.append(Scripted.look(detector, step, 1, measured).isPresent() ? step : "");
        }
        assertEquals("06", found.toString());
    }
}
