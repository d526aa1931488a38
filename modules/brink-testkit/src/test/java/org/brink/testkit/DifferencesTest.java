package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.brink.testkit.numeric.Differences;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void slopesAreGoodToTenDigits() {
        assertEquals(Math.cos(1), Differences.slope(t -> Math.sin(1 + t)), 1e-11);
        assertEquals(Math.E, Differences.slope(t -> Math.exp(1 + t)), 1e-10);
        assertEquals(1 - Math.pow(Math.tanh(3), 2), Differences.slope(t -> Math.tanh(3 + t)), 1e-11);
        assertEquals(0, Differences.slope(t -> 7.5));
    }

    @Test
    void tangentsAreTakenEntryByEntry() {
        assertArrayEquals(new double[] {2, 0, 1}, Differences.tangent(t -> new double[] {2 * t, t * t, Math.sin(t)}),
                1e-11);
    }
}
