package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.Test;

class TeacherProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new TeacherProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("inputs", 1L, "width", 1L, "points", 1L, "activation", "relu"),
                Map.of("outputs", 3L, "noise", 0.1, "testPoints", 2L));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    /** A teacher with quadratic activation is an even function of its input, a linear one an odd function. */
    @Test
    void oneInputMakesARayForEachActivation() {
        Dataset parabola = split(Map.of("inputs", 1L, "activation", "quadratic")).train();
        Dataset line = split(Map.of("inputs", 1L, "activation", "identity")).train();
        for (int i = 1; i < parabola.count(); i++) {
            double ratio = parabola.x()[i] / parabola.x()[0];
            assertEquals(parabola.y()[0] * ratio * ratio, parabola.y()[i], 1e-12 * (1 + ratio * ratio));
            ratio = line.x()[i] / line.x()[0];
            assertEquals(line.y()[0] * ratio, line.y()[i], 1e-12 * (1 + Math.abs(ratio)));
        }
    }
}
