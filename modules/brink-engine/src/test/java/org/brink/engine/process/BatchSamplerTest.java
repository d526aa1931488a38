package org.brink.engine.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BatchSamplerTest {

    private static int[] batch(BatchSampler sampler, long step, int size) {
        int[] batch = new int[size];
        sampler.draw(step, batch);
        return batch;
    }

    @Test
    void withoutReplacementEveryExampleIsSeenOnceAnEpoch() {
        BatchSampler sampler = new BatchSampler(12, 4, false, 7);
        int[][] epochs = new int[2][12];
        for (int step = 0; step < 6; step++) {
            System.arraycopy(batch(sampler, step, 4), 0, epochs[step / 3], step % 3 * 4, 4);
        }
        assertFalse(Arrays.equals(epochs[0], epochs[1]), "every epoch has an order of its own");
        for (int[] epoch : epochs) {
            Arrays.sort(epoch);
            assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, epoch);
        }
    }

    @Test
    void theBatchDependsOnSeedAndStepOnly() {
        for (boolean replacement : new boolean[] {false, true}) {
            BatchSampler forwards = new BatchSampler(10, 3, replacement, 1);
            BatchSampler jumping = new BatchSampler(10, 3, replacement, 1);
            int[] later = batch(jumping, 17, 3);
            for (int step = 0; step < 17; step++) {
                batch(forwards, step, 3);
            }
            assertArrayEquals(batch(forwards, 17, 3), later);
            assertFalse(Arrays.equals(batch(new BatchSampler(10, 3, replacement, 2), 17, 3), later));
        }
    }

    /** 30,000 draws from 10: each count has mean 3,000 and standard deviation 52; five of them are allowed. */
    @Test
    void withReplacementAllExamplesAreEquallyLikely() {
        BatchSampler sampler = new BatchSampler(10, 3, true, 5);
        int[] counts = new int[10];
        for (int step = 0; step < 10_000; step++) {
            for (int i : batch(sampler, step, 3)) {
                counts[i]++;
            }
        }
        for (int count : counts) {
            assertEquals(3000, count, 260);
        }
    }

    @Test
    void aBatchOfNoneOrOfMoreThanAllIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BatchSampler(10, 0, true, 5));
        assertThrows(IllegalArgumentException.class, () -> new BatchSampler(10, 11, false, 5));
    }
}
