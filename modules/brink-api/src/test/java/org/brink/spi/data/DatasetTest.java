package org.brink.spi.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final Dataset DATA =
            Dataset.ofVectors(3, 2, 1, new double[] {1, 2, 3, 4, 5, 6}, new double[] {10, 20, 30});

    @Test
    void selectsExamplesInTheGivenOrder() {
        Dataset some = DATA.select(2, 0, 2);
        assertEquals(3, some.count());
        assertEquals(DATA.inputShape(), some.inputShape());
        assertArrayEquals(new double[] {5, 6, 1, 2, 5, 6}, some.x());
        assertArrayEquals(new double[] {30, 10, 30}, some.y());
    }

    @Test
    void refusesExamplesThatAreNotThere() {
        assertThrows(IndexOutOfBoundsException.class, () -> DATA.select(3));
        assertThrows(IndexOutOfBoundsException.class, () -> DATA.select(-1));
        assertThrows(IllegalArgumentException.class, () -> DATA.select());
    }
}
