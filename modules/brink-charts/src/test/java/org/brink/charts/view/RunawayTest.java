package org.brink.charts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RunawayTest {

    @Test
    void cutsTheFinalGrowthOnly() {
        double[] sizes = {1, 5, 2, 1.5, 9, 1e3, 1e10, 1e31, Double.POSITIVE_INFINITY, Double.NaN};
        assertEquals(4, Runaway.settled(sizes, 4, 3));
    }

    @Test
    void growthBelowTheFloorStays() {
        assertEquals(6, Runaway.settled(new double[] {1e-9, 1e-7, 1e-5, 1e-3, 0.1, 2, 90}, 4, 3));
    }

    @Test
    void keepsAtLeastTwoRowsAndAllOfACalmRun() {
        assertEquals(2, Runaway.settled(new double[] {1, 1e9, 1e99}, 0, 3));
        assertEquals(4, Runaway.settled(new double[] {1, 2, 3, 2}, 0, 3));
        assertEquals(1, Runaway.settled(new double[] {1}, 0, 3));
    }
}
