package org.brink.engine.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LentArrayTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, LentArray.WINDOW})
    void seesEveryEntryOfAShortArrayAtEveryStep(int length) {
        LentArray watched = new LentArray();
        for (int i = 0; i < length; i += Math.max(1, length / 50)) {
            double[] lent = new double[length];
            watched.keep(i, lent);
            assertTrue(watched.isAsKept(lent));
            lent[i] = -0.0;
            assertFalse(watched.isAsKept(lent), "entry " + i);
        }
    }

    @Test
    void anEmptyArrayStaysAsItIs() {
        LentArray watched = new LentArray();
        watched.keep(5, new double[0]);
        assertTrue(watched.isAsKept(new double[0]));
    }

    /** Every entry of a long array has its turn, once in a round, the last short part included. */
    @Test
    void goesThroughALongArray() {
        int length = 2 * LentArray.WINDOW + 10;
        LentArray watched = new LentArray();
        for (int entry : new int[] {0, LentArray.WINDOW, 2 * LentArray.WINDOW - 1, length - 1}) {
            int found = 0;
            for (long step = 100; step < 103; step++) {
                double[] lent = new double[length];
                watched.keep(step, lent);
                lent[entry]++;
                found += watched.isAsKept(lent) ? 0 : 1;
            }
            assertEquals(1, found, "entry " + entry);
        }
    }

    @Test
    void numbersThatAreNotFiniteCountAsTheyAre() {
        double[] lent = {Double.NaN, Double.POSITIVE_INFINITY};
        LentArray watched = new LentArray();
        watched.keep(0, lent);
        assertTrue(watched.isAsKept(lent));
        lent[0] = 1;
        assertFalse(watched.isAsKept(lent));
    }
}
