package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.Test;

class SortingProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new SortingProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("length", 1L, "vocabulary", 1L),
                Map.of("after", true, "length", 3L, "testPoints", 2L));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    @Test
    void answersAscendAndHoldTheSameTokens() {
        Dataset data = split(Map.of("length", 5L, "vocabulary", 3L, "points", 11L)).train();
        for (int i = 0; i < data.count(); i++) {
            int[] question = Tokens.read(data.x(), i * 15, 5, 3);
            Arrays.sort(question);
            assertArrayEquals(question, Tokens.read(data.y(), i * 15, 5, 3));
        }
    }

    @Test
    void answersCanComeAfter() {
        Dataset data = split(Map.of("length", 3L, "vocabulary", 4L, "points", 5L, "after", true)).train();
        assertEquals(List.of(6, 5), data.inputShape());
        for (int i = 0; i < data.count(); i++) {
            int[] question = Arrays.copyOf(Tokens.read(data.x(), i * 30, 6, 5), 3);
            Arrays.sort(question);
            int[] answer = Tokens.read(data.y(), i * 30, 6, 5);
            assertArrayEquals(new int[] {4, 4, 4, question[0], question[1], question[2]}, answer);
        }
    }
}
