package org.brink.optimizers.batch;

import java.util.Random;
import java.util.function.LongFunction;

/**
 * The batch of every step, a function of seed and step alone, so that nothing has to be saved: a run that is resumed or
 * forked draws the same batches. Without replacement the examples of an epoch are shuffled and dealt out; what is left
 * over at its end, less than a batch, is not used in that epoch.
 */
final class BatchSampler {

    private final LongFunction<Random> randoms;
    private final int[] order;
    private final int[] batch;
    private final boolean replacement;
    /** The epoch that {@link #order} belongs to; looked at only once there is one. */
    private long epoch;
    private boolean shuffled;

    /**
     * @param randoms a new generator for each number, always the same for the same number
     * @param examples number of examples
     * @param size of a batch, at most the number of examples
     * @param replacement whether every example is drawn from all
     */
    BatchSampler(LongFunction<Random> randoms, int examples, int size, boolean replacement) {
        this.randoms = randoms;
        this.order = new int[examples];
        this.batch = new int[size];
        this.replacement = replacement;
    }

    /** The examples of a step; the array is the same at every call. */
    int[] at(long step) {
        if (replacement) {
            Random random = randoms.apply(step);
            for (int i = 0; i < batch.length; i++) {
                batch[i] = random.nextInt(order.length);
            }
            return batch;
        }
        int perEpoch = order.length / batch.length;
        long wanted = step / perEpoch;
        if (!shuffled || wanted != epoch) {
            shuffle(randoms.apply(wanted));
            epoch = wanted;
            shuffled = true;
        }
        System.arraycopy(order, (int) (step % perEpoch) * batch.length, batch, 0, batch.length);
        return batch;
    }

    private void shuffle(Random random) {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int example = order[other];
            order[other] = order[i];
            order[i] = example;
        }
    }
}
