package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.Test;

class ChebyshevProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new ChebyshevProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("degree", 0L, "points", 2L), Map.of("degree", 7L, "points", 101L));
    }

    @Test
    void isTheCosineOfTheMultipleAngle() {
        for (int degree = 0; degree <= 12; degree++) {
            for (double x = -1; x <= 1; x += 0.01) {
                assertEquals(Math.cos(degree * Math.acos(x)), ChebyshevProvider.chebyshev(degree, x), 1e-12);
            }
        }
    }
}
