package org.brink.engine.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.api.Test;

class MidpointProcessTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new MidpointProcessProvider();
    }

    @Override
    protected List<String> before() {
        return List.of("discrete");
    }

    @Override
    protected boolean knowsNext() {
        return false;
    }

    private Process midpoint(Map<String, PlainProcess> earlier, Map<String, Object> params) {
        return provider().create(provider().schema().resolve(params), new Contexts.OfProcess("mid", objective(),
                this::optimizer, initialPoint(), earlier, Contexts.CREATION));
    }

    @Test
    void isTheWeightedMeanOfThreePositions() {
        PlainProcess source = new PlainProcess("gd", objective(), optimizer(), initialPoint());
        Process midpoint = midpoint(Map.of("gd", source), Map.of("source", "gd"));
        source.prepare(0);
        midpoint.prepare(0);
        assertFalse(midpoint.present(), "there is no position before step 0");
        double[] before = source.position().clone();
        for (long step = 1; step < 20; step++) {
            midpoint.commit();
            source.commit();
            source.prepare(step);
            midpoint.prepare(step);
            for (int i = 0; i < before.length; i++) {
                double mean = 0.25 * (before[i] + 2 * source.position()[i] + source.next()[i]);
                assertEquals(mean, midpoint.position()[i], 1e-15);
            }
            assertEquals(source.threshold(), midpoint.threshold());
            before = source.position().clone();
        }
    }

    @Test
    void namesTheProcessThatIsMissing() {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> midpoint(Map.of(), Map.of()));
        assertEquals("params.source: found \"discrete\", expected the name of a process that stands before \"mid\"",
                invalid.getMessage());
    }
}
