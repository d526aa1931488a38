package org.brink.probes;

import java.util.Map;
import org.brink.objectives.scalar.ScalarProductProvider;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.Contexts;

/** The objective ½(1 − Πwᵢ)² as it ships. */
public final class ScalarProducts {

    private ScalarProducts() {
    }

    /** With two, three or four free factors. */
    public static Objective ofDepth(long depth) {
        ScalarProductProvider provider = new ScalarProductProvider();
        return provider.create(provider.schema().resolve(Map.of("depth", depth)), Contexts.CREATION);
    }
}
