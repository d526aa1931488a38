package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.brink.testkit.DatasetContract;
import org.junit.jupiter.api.Test;

class CopyingProviderTest extends DatasetContract {

    @Override
    protected DatasetProvider provider() {
        return new CopyingProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("length", 1L, "vocabulary", 2L), Map.of("delay", 2L, "testPoints", 3L));
    }

    private DataSplit split(Map<String, Object> raw) {
        return provider().create(provider().schema().resolve(raw), context());
    }

    @Test
    void answersRepeatTheQuestionAfterTheDelay() {
        Dataset data = split(Map.of("length", 2L, "vocabulary", 3L, "points", 7L, "delay", 1L)).train();
        assertEquals(List.of(5, 4), data.outputShape());
        for (int i = 0; i < data.count(); i++) {
            int[] question = Tokens.read(data.x(), i * 20, 5, 4);
            assertArrayEquals(new int[] {3, 3, 3}, new int[] {question[2], question[3], question[4]});
            int[] answer = Tokens.read(data.y(), i * 20, 5, 4);
            assertArrayEquals(new int[] {3, 3, 3, question[0], question[1]}, answer);
        }
    }
}
