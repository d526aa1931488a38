package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Test;

/** What the probes of one run share. */
class MeasurementContextTest {

    private static MeasurementContext context() {
        return new MeasurementContext(new CoupledQuartic(0, 1), new double[1], List.of("gd", "flow"),
                Contexts.CREATION);
    }

    @Test
    void theFirstMakesWhatAllShare() {
        MeasurementContext context = context();
        StringBuilder first = context.shared(StringBuilder.class, () -> new StringBuilder("first"));
        assertSame(first, context.shared(StringBuilder.class, () -> new StringBuilder("second")));
        assertSame(first, context.withProcesses(List.of("gd")).shared(StringBuilder.class, StringBuilder::new),
                "probes of the whole run share with those of one process");
        assertEquals("other", context.shared(String.class, () -> "other"));
        assertNotSame(first, context().shared(StringBuilder.class, StringBuilder::new), "runs share nothing");
    }

    @Test
    void saysWhichProcessIsWatched() {
        assertEquals("gd", context().process());
        assertEquals("flow", context().watching("flow").process());
        assertEquals(List.of("gd", "flow"), context().watching("flow").processes());
        assertEquals("flow", context().withProcesses(List.of("flow")).process());
    }
}
