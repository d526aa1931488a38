package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.Test;

class CirclesProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new CirclesProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("points", 3L, "testPoints", 4L), Map.of("radius", 0.0, "noise", 0.0));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    @Test
    void withoutNoisePointsLieOnTheirCircles() {
        Dataset data = split(Map.of("radius", 0.3, "noise", 0.0)).train();
        for (int i = 0; i < data.count(); i++) {
            double radius = data.y()[2 * i] == 1 ? 1 : 0.3;
            assertEquals(radius, Math.hypot(data.x()[2 * i], data.x()[2 * i + 1]), 1e-12);
        }
    }
}
