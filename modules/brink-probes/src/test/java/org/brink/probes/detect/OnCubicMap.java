package org.brink.probes.detect;

import java.util.Map;
import org.brink.objectives.cubic.CubicMapProvider;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.Contexts;

/** The cubic map as an objective. */
final class OnCubicMap {

    private OnCubicMap() {
    }

    static Objective objective(double a) {
        CubicMapProvider provider = new CubicMapProvider();
        return provider.create(provider.schema().resolve(Map.of("a", a)), Contexts.CREATION);
    }
}
