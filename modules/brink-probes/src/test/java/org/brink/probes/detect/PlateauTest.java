package org.brink.probes.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.brink.spi.detector.Detector;
import org.brink.spi.detector.DetectorProvider;
import org.brink.testkit.DetectorContract;
import org.junit.jupiter.api.Test;

class PlateauTest extends DetectorContract {

    @Override
    protected DetectorProvider provider() {
        return new Plateau();
    }

    /** The test run converges to a loss of zero in a straight line on a logarithmic scale. */
    @Override
    protected Map<String, Object> firing() {
        return Map.of("steps", 10L, "change", 0.9999);
    }

    @Override
    protected Map<String, Object> silent() {
        return Map.of("steps", 20L, "change", 1e-3);
    }

    /** Beyond that the loss is rounding. */
    @Override
    protected int steps() {
        return 100;
    }

    private List<Long> steps(Map<String, Object> params, long count, LongToDoubleFunction loss) {
        Detector detector = create(params);
        List<Long> found = new ArrayList<>();
        for (long step = 0; step < count; step++) {
            if (Scripted.look(detector, step, loss.applyAsDouble(step), Map.of()).isPresent()) {
                found.add(step);
            }
        }
        return found;
    }

    @Test
    void findsEachPlateauOnceAsSoonAsItIsLongEnough() {
        Map<String, Object> params = Map.of("steps", 50L, "change", 0.005);
        // flat from step 100 to 250, then falling, then flat at a lower level from step 300 on
        assertEquals(List.of(150L, 350L), steps(params, 600,
                step -> step < 100 ? 200 - step : step < 250 ? 100 + 0.4 * (step % 2) : step < 300 ? 350 - step : 50));
    }

    @Test
    void slowDecayIsNoPlateau() {
        Map<String, Object> params = Map.of("steps", 50L, "change", 0.01);
        assertEquals(List.of(), steps(params, 1000, step -> Math.exp(-3e-4 * step)));
        assertEquals(List.of(50L), steps(params, 1000, step -> Math.exp(-1.9e-4 * step)));
    }

    @Test
    void slidingExtremesAreThoseOfTheWindow() {
        Random random = new Random(11);
        double[] values = random.doubles(3000).map(x -> Math.rint(20 * x)).toArray();
        SlidingRange range = new SlidingRange(17);
        for (int i = 0; i < values.length; i++) {
            range.add(values[i]);
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int j = Math.max(0, i - 16); j <= i; j++) {
                min = Math.min(min, values[j]);
                max = Math.max(max, values[j]);
            }
            assertEquals(min, range.min());
            assertEquals(max, range.max());
            assertEquals(i >= 16, range.full());
        }
    }
}
