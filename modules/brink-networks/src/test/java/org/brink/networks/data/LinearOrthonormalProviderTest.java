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

class LinearOrthonormalProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new LinearOrthonormalProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("points", 3L, "inputs", 3L, "outputs", 1L), Map.of("noise", 0.5));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    @Test
    void inputsAreWhite() {
        Dataset data = split(Map.of("points", 17L, "inputs", 5L)).train();
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                double sum = 0;
                for (int i = 0; i < 17; i++) {
                    sum += data.x()[i * 5 + a] * data.x()[i * 5 + b];
                }
                assertEquals(a == b ? 1 : 0, sum / 17, 1e-13);
            }
        }
    }

    /** White inputs give W as YᵀX/points. */
    @Test
    void targetsAreLinear() {
        Dataset data = split(Map.of("points", 9L, "inputs", 4L, "outputs", 2L)).train();
        double[] teacher = new double[8];
        for (int i = 0; i < 9; i++) {
            for (int entry = 0; entry < 8; entry++) {
                teacher[entry] += data.y()[i * 2 + entry / 4] * data.x()[i * 4 + entry % 4] / 9;
            }
        }
        for (int i = 0; i < 18; i++) {
            double sum = 0;
            for (int k = 0; k < 4; k++) {
                sum += teacher[i % 2 * 4 + k] * data.x()[i / 2 * 4 + k];
            }
            assertEquals(sum, data.y()[i], 1e-12);
        }
    }

    @Test
    void fewerExamplesThanInputsIsAnError() {
        InvalidInput error = assertThrows(InvalidInput.class, () -> split(Map.of("points", 3L)));
        assertTrue(error.getMessage().contains("params.points: found 3"), error.getMessage());
    }
}
