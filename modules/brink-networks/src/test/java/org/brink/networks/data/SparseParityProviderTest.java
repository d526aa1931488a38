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

class SparseParityProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new SparseParityProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("bits", 1L, "k", 1L, "points", 3L), Map.of("bits", 7L, "k", 7L));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    /** With all bits chosen the parity is the product of all inputs. */
    @Test
    void targetsAreProducts() {
        Dataset data = split(Map.of("bits", 5L, "k", 5L)).train();
        for (int i = 0; i < data.count(); i++) {
            double product = 1;
            for (int bit = 0; bit < 5; bit++) {
                product *= data.x()[i * 5 + bit];
            }
            assertEquals(product, data.y()[i]);
        }
    }

    /** Two of the bits matter: exactly one pair has the targets as its product. */
    @Test
    void onlyChosenBitsMatter() {
        Dataset data = split(Map.of("bits", 6L, "k", 2L)).train();
        int fitting = 0;
        for (int a = 0; a < 6; a++) {
            for (int b = a + 1; b < 6; b++) {
                boolean fits = true;
                for (int i = 0; i < data.count(); i++) {
                    fits &= data.x()[i * 6 + a] * data.x()[i * 6 + b] == data.y()[i];
                }
                fitting += fits ? 1 : 0;
            }
        }
        assertEquals(1, fitting);
    }

    @Test
    void moreChosenBitsThanBitsIsAnError() {
        InvalidInput error = assertThrows(InvalidInput.class, () -> split(Map.of("bits", 2L, "k", 3L)));
        assertTrue(error.getMessage().contains("params.k: found 3"), error.getMessage());
    }
}
