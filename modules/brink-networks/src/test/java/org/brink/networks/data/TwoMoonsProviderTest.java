package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.Test;

class TwoMoonsProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new TwoMoonsProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("points", 2L), Map.of("points", 7L, "noise", 0.0));
    }

    @Test
    void withoutNoisePointsLieOnTheirHalfCircles() {
        Dataset data = provider().create(provider().schema().resolve(Map.of("points", 31L, "noise", 0.0)), context())
                .train();
        for (int i = 0; i < data.count(); i++) {
            boolean upper = data.y()[2 * i] == 1;
            double dx = data.x()[2 * i] - (upper ? 0 : 1);
            double dy = data.x()[2 * i + 1] - (upper ? 0 : 0.5);
            assertEquals(1, Math.hypot(dx, dy), 1e-12);
            assertEquals(1, data.y()[2 * i] + data.y()[2 * i + 1]);
        }
    }
}
