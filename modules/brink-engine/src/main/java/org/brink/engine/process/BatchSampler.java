package org.brink.engine.process;

import java.util.Random;

/**
 * Which examples a step sees. A function of seed and step alone, so that runs can be resumed and forked at any step:
 * without replacement, every epoch is a new permutation of all examples, cut into batches; what does not fill a batch
 * is left out of that epoch. With replacement, every step draws anew.
 */
final class BatchSampler {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int examples;
    private final int size;
    private final boolean replacement;
    private final long seed;
    private final int[] order;
    private boolean shuffled;
    private long epoch;

    /**
     * @param examples number of examples
     * @param size examples in a batch, from 1 to {@code examples}
     * @param replacement whether an example can be drawn again before all were seen
     * @param seed decides everything
     */
    BatchSampler(int examples, int size, boolean replacement, long seed) {
        if (size < 1 || size > examples) {
            throw new IllegalArgumentException(size + " of " + examples + " examples");
        }
        this.examples = examples;
        this.size = size;
        this.replacement = replacement;
        this.seed = seed;
        this.order = new int[examples];
    }

    /** Writes the indices of the examples of a step. */
    void draw(long step, int[] batch) {
        if (replacement) {
            Random random = random(step);
            for (int i = 0; i < size; i++) {
                batch[i] = random.nextInt(examples);
            }
            return;
        }
        int batches = examples / size;
        long wanted = step / batches;
        if (!shuffled || epoch != wanted) {
            shuffle(wanted);
        }
        System.arraycopy(order, (int) (step % batches) * size, batch, 0, size);
    }

    private void shuffle(long newEpoch) {
        epoch = newEpoch;
        shuffled = true;
        Random random = random(newEpoch);
        for (int i = 0; i < examples; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }

    private Random random(long index) {
        long mixed = seed + GOLDEN * (index + 1);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Random(mixed ^ (mixed >>> 31));
    }
}
