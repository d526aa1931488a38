package org.brink.probes.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorProvider;
import org.brink.spi.probe.Instant;
import org.brink.testkit.DetectorContract;
import org.junit.jupiter.api.Test;

/** The step size of the test run is 0.3, so that the edge is at 2/0.3. */
class EdgeReachedTest extends DetectorContract {

    private static final double EDGE = 2 / 0.3;

    @Override
    protected DetectorProvider provider() {
        return new EdgeReached();
    }

    @Override
    protected Map<String, Object> firing() {
        return Map.of("channel", "rising");
    }

    @Override
    protected Map<String, Object> silent() {
        return Map.of("channel", "below");
    }

    /** The first rises over the edge at step 100, jumps about it from step 150 on, and swings slowly from 200 on. */
    @Override
    protected Map<String, Double> measured(Instant at) {
        long step = at.step();
        double rising = step < 150 ? step / 100.0 : step < 200 ? 1 + 0.5 * (step % 4 == 0 ? 1 : -1)
                : 1 + 0.2 * Math.cos(2 * Math.PI * (step - 200) / 50);
        return step % 2 == 1 ? Map.of("below", 0.999 * EDGE)
                : Map.of("rising", rising * EDGE, "below", 0.999 * EDGE, "twice", 2 * rising);
    }

    @Test
    void reportsCrossingsButNotTheJumpingAboutTheEdge() {
        assertEquals(List.of("100: The sharpness 6.66667 has reached the threshold 6.66667.", "238", "288"),
                reports(firing()).stream().map(r -> r.startsWith("100") ? r : r.substring(0, 3)).toList());
        assertTrue(reports(Map.of("channel", "rising", "rest", 1L)).size() >= 10);
    }

    @Test
    void readsPreconditionedAndNormalisedValues() {
        List<String> steps = reports(firing()).stream().map(r -> r.substring(0, 3)).toList();
        for (String units : List.of("preconditioned", "normalised")) {
            assertEquals(steps, reports(Map.of("channel", "twice", "units", units)).stream()
                    .map(r -> r.substring(0, 3)).toList());
        }
    }

    @Test
    void aChannelThatNobodyMeasuresIsRefused() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> create(Map.of("channel", "sharpnes")));
        assertTrue(refused.getMessage().contains("params.channel"), refused.getMessage());
        assertTrue(refused.getMessage().contains("rising"), refused.getMessage());
    }

    @Test
    void aRunThatStartsAboveTheEdgeIsThereAtOnce() {
        Detector detector = create(Map.of("channel", "twice", "units", "normalised"));
        assertTrue(Scripted.look(detector, 0, 1, Map.of("twice", 2.5)).isPresent());
        assertTrue(Scripted.look(detector, 1, 1, Map.of("twice", 2.5)).isEmpty());
    }
}
