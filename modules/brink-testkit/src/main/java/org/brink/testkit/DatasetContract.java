package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every data set keeps: finite numbers, and the same bits for the same settings and seed. */
public abstract class DatasetContract extends ProviderContract<DatasetProvider> {

    protected DatasetContract() {
        super(ComponentKind.DATASET);
    }

    private Dataset create(Map<String, Object> example) {
        return provider().create(settings(example), context()).train();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void numbersAreFinite(Map<String, Object> example) {
        Dataset data = create(example);
        assertTrue(Arrays.stream(data.x()).allMatch(Double::isFinite), "inputs must be finite");
        assertTrue(Arrays.stream(data.y()).allMatch(Double::isFinite), "targets must be finite");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sameSettingsAndSeedGiveTheSameBits(Map<String, Object> example) {
        Dataset one = create(example);
        Dataset two = create(example);
        assertEquals(one.count(), two.count());
        Bits.assertSame(one.x(), two.x(), "inputs made again");
        Bits.assertSame(one.y(), two.y(), "targets made again");
    }
}
