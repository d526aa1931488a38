package org.brink.networks.data;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;

/** Sequences of uniform random tokens and what a task makes of them; tokens are one-hot, in and out. */
final class TokenTask {

    static final Parameter<Long> LENGTH = Parameter.integer("length", "Number of random tokens in a sequence.")
            .withRange(Range.closed(1, 10_000)).withDefault(8L);
    static final Parameter<Long> VOCABULARY = Parameter.integer("vocabulary", "Number of different tokens.")
            .withRange(Range.closed(1, 10_000)).withDefault(4L);

    /** The answer to a question, token by token. */
    @FunctionalInterface
    interface Answer {
        int[] to(int[] tokens);
    }

    private TokenTask() {
    }

    /** The answer stands beside the question, token by token. */
    static DataSplit beside(Settings settings, Random random, Answer answer) {
        return make(settings, random, 0, answer, false);
    }

    /**
     * The answer starts after the question and some steps more. Steps without question or answer hold a blank, one
     * token more in the vocabulary.
     */
    static DataSplit after(Settings settings, Random random, int delay, Answer answer) {
        return make(settings, random, delay, answer, true);
    }

    private static DataSplit make(Settings settings, Random random, int delay, Answer answer, boolean after) {
        int length = settings.get(LENGTH).intValue();
        int vocabulary = settings.get(VOCABULARY).intValue();
        int start = after ? length + delay : 0;
        int steps = start + length;
        int width = after ? vocabulary + 1 : vocabulary;
        List<Integer> shape = List.of(steps, width);
        return Generated.split(settings.get(Generated.POINTS), settings.get(Generated.TEST_POINTS), shape, shape,
                (index, x, y) -> {
                    int[] tokens = random.ints(length, 0, vocabulary).toArray();
                    write(x, width, steps, tokens, 0);
                    write(y, width, steps, answer.to(tokens), start);
                });
    }

    private static void write(double[] out, int width, int steps, int[] tokens, int start) {
        int[] all = new int[steps];
        Arrays.fill(all, width - 1);
        System.arraycopy(tokens, 0, all, start, tokens.length);
        for (int step = 0; step < steps; step++) {
            out[step * width + all[step]] = 1;
        }
    }
}
