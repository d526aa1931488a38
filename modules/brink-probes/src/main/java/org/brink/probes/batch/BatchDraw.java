package org.brink.probes.batch;

import java.util.SplittableRandom;

/**
 * Draws batches without replacement. The batches of a step depend on the seed and the step alone, so that a run that is
 * resumed, or observed less often, draws the same.
 */
final class BatchDraw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final int[] order;
    private final int[] batch;
    private SplittableRandom random = new SplittableRandom(0);

    BatchDraw(long seed, int examples, int size) {
        this.seed = seed;
        order = new int[examples];
        batch = new int[size];
    }

    /** Goes to the batches of a step. */
    void begin(long step) {
        random = new SplittableRandom(seed + GOLDEN * step);
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** The next batch; the array is the same at every call. */
    int[] next() {
        for (int i = 0; i < batch.length; i++) {
            int other = i + random.nextInt(order.length - i);
            int example = order[other];
            order[other] = order[i];
            order[i] = example;
            batch[i] = example;
        }
        return batch;
    }
}
