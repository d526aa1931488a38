package org.brink.networks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Reads one-hot tokens back. */
final class Tokens {

    private Tokens() {
    }

    static int[] read(double[] data, int from, int steps, int vocabulary) {
        int[] tokens = new int[steps];
        for (int step = 0; step < steps; step++) {
            double sum = 0;
            for (int token = 0; token < vocabulary; token++) {
                double entry = data[from + step * vocabulary + token];
                sum += entry;
                tokens[step] = entry == 1 ? token : tokens[step];
            }
            assertEquals(1, sum, "one token at each step");
        }
        return tokens;
    }
}
