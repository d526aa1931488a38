package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.Test;

class QuadraticTeacherProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new QuadraticTeacherProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("points", 3L, "inputs", 4L, "width", 1L, "testPoints", 2L),
                Map.of("points", 5L, "inputs", 2L, "orthogonal", false, "noise", 0.1));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    @Test
    void inputsAreOrthogonalAndOfLengthRootD() {
        Dataset data = split(Map.of("points", 7L, "inputs", 9L, "testPoints", 3L)).train();
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 7; j++) {
                double dot = 0;
                for (int k = 0; k < 9; k++) {
                    dot += data.x()[i * 9 + k] * data.x()[j * 9 + k];
                }
                assertEquals(i == j ? 9 : 0, dot, 1e-12);
            }
            assertTrue(data.y()[i] >= 0, "a sum of squares");
        }
    }

    /** One hidden unit: √y is linear in x up to its sign. */
    @Test
    void targetsOfOneUnitAreSquares() {
        Dataset data = split(Map.of("points", 4L, "inputs", 1L, "width", 1L, "orthogonal", false)).train();
        for (int i = 1; i < 4; i++) {
            double ratio = data.x()[i] / data.x()[0];
            assertEquals(data.y()[0] * ratio * ratio, data.y()[i], 1e-12);
        }
    }

    @Test
    void moreOrthogonalInputsThanDimensionsAreAnError() {
        InvalidInput error = assertThrows(InvalidInput.class, () -> split(Map.of("points", 5L, "inputs", 4L)));
        assertTrue(error.getMessage().contains("orthogonal"), error.getMessage());
    }
}
