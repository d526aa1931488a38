package org.brink.optimizers.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.api.Test;

class BatchSamplerTest {

    private static BatchSampler sampler(int examples, int size, boolean replacement) {
        return new BatchSampler(number -> Contexts.CREATION.random("batch " + number), examples, size, replacement);
    }

    @Test
    void anEpochShowsEveryExampleAtMostOnce() {
        BatchSampler sampler = sampler(10, 3, false);
        for (int epoch = 0; epoch < 20; epoch++) {
            Set<Integer> seen = new HashSet<>();
            for (int k = 0; k < 3; k++) {
                for (int example : sampler.at(3L * epoch + k)) {
                    assertTrue(example >= 0 && example < 10 && seen.add(example), "example " + example);
                }
            }
            assertEquals(9, seen.size());
        }
    }

    @Test
    void batchesDependOnTheStepAlone() {
        for (boolean replacement : new boolean[] {false, true}) {
            BatchSampler forth = sampler(12, 5, replacement);
            int[][] batches = new int[30][];
            for (int step = 0; step < 30; step++) {
                batches[step] = forth.at(step).clone();
            }
            BatchSampler back = sampler(12, 5, replacement);
            for (int step = 29; step >= 0; step--) {
                assertArrayEquals(batches[step], back.at(step));
            }
        }
    }

    /** Drawn from all, every example is as frequent as every other: six standard deviations of 20000 draws. */
    @Test
    void replacementDrawsAllExamplesAlike() {
        BatchSampler sampler = sampler(8, 4, true);
        int[] counts = new int[8];
        boolean twice = false;
        for (int step = 0; step < 5000; step++) {
            Set<Integer> seen = new HashSet<>();
            for (int example : sampler.at(step)) {
                counts[example]++;
                twice |= !seen.add(example);
            }
        }
        assertTrue(twice, "an example may come twice");
        for (int count : counts) {
            assertEquals(2500, count, 6 * Math.sqrt(20_000 * 7 / 64.0));
        }
    }
}
