package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.api.Test;

class GaussianImagesProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new GaussianImagesProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("points", 1L, "height", 1L, "width", 3L, "channels", 2L, "classes", 1L),
                Map.of("points", 7L, "noise", 0.0, "testPoints", 3L));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    @Test
    void withoutNoiseImagesOfAClassAreTheSame() {
        Dataset data = split(Map.of("points", 7L, "classes", 3L, "noise", 0.0)).train();
        assertEquals(List.of(8, 8, 1), data.inputShape());
        for (int i = 3; i < 7; i++) {
            assertEquals(1, data.y()[i * 3 + i % 3]);
            for (int pixel = 0; pixel < 64; pixel++) {
                assertEquals(data.x()[(i - 3) * 64 + pixel], data.x()[i * 64 + pixel]);
            }
        }
    }

    @Test
    void heldBackExamplesLeaveTheOthersAsTheyAre() {
        DataSplit with = split(Map.of("testPoints", 5L));
        Bits.assertSame(split(Map.of()).train().x(), with.train().x(), "training inputs");
        assertEquals(5, with.test().orElseThrow().count());
    }
}
