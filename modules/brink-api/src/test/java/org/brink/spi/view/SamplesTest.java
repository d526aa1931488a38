package org.brink.spi.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void stepsServeAsCoordinates() {
        Samples samples = new Samples(new long[] {0, 5, 1_000_000}, new double[][] {{3, 2, 1}});
        assertEquals(3, samples.rows());
        assertArrayEquals(new double[] {0, 5, 1e6}, samples.stepsAsReals());
        assertArrayEquals(new double[] {3, 2, 1}, samples.scalar());
    }
}
