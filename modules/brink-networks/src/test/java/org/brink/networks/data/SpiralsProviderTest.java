package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.Test;

class SpiralsProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new SpiralsProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("arms", 3L, "points", 7L, "testPoints", 2L),
                Map.of("points", 1L, "turns", 0.0));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    @Test
    void withoutNoiseTheAngleFollowsFromRadiusAndArm() {
        Dataset data = split(Map.of("arms", 3L, "turns", 1.5, "noise", 0.0)).train();
        for (int i = 0; i < data.count(); i++) {
            double radius = Math.hypot(data.x()[2 * i], data.x()[2 * i + 1]);
            double angle = 2 * Math.PI * (1.5 * radius + i % 3 / 3.0);
            assertEquals(radius * Math.cos(angle), data.x()[2 * i], 1e-12);
            assertEquals(radius * Math.sin(angle), data.x()[2 * i + 1], 1e-12);
            assertEquals(1, data.y()[3 * i + i % 3]);
        }
    }
}
