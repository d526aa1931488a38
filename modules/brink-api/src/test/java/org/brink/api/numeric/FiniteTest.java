package org.brink.api.numeric;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiniteTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 7, 8, 30})
    void findsASingleNumberAtAnyPlace(int length) {
        double[] x = new double[length];
        Arrays.fill(x, -Double.MAX_VALUE);
        assertTrue(Finite.all(x), "large numbers are finite, whatever their sum is");
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int i = 0; i < length; i++) {
                double[] y = x.clone();
                y[i] = bad;
                assertFalse(Finite.all(y), bad + " at " + i);
            }
        }
    }

    /** Several of them must not cancel. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 9})
    void oppositeInfinitiesDoNotCancel(int length) {
        double[] x = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = i % 2 == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        assertFalse(Finite.all(x));
    }
}
