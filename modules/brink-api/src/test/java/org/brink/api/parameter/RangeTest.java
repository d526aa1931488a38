package org.brink.api.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void endsCountOnlyWhereIncluded() {
        assertFalse(Range.POSITIVE.contains(0));
        assertTrue(Range.POSITIVE.contains(Double.MIN_VALUE));
        assertTrue(Range.NON_NEGATIVE.contains(0));
        assertTrue(Range.closed(1, 2).contains(2));
        assertFalse(Range.closed(1, 2).contains(Math.nextUp(2.0)));
        assertFalse(new Range(0, true, 1, false).contains(1));
    }

    @Test
    void neitherNanNorInfinityLiesInARange() {
        assertFalse(Range.ANY.contains(Double.NaN));
        assertFalse(Range.ANY.contains(Double.POSITIVE_INFINITY));
        assertFalse(Range.ANY.contains(Double.NEGATIVE_INFINITY));
        assertFalse(Range.atLeast(1).contains(Double.POSITIVE_INFINITY));
    }

    @Test
    void isDescribedInWords() {
        assertEquals("a finite number", Range.ANY.describe());
        assertEquals("> 0", Range.POSITIVE.describe());
        assertEquals(">= 0", Range.NON_NEGATIVE.describe());
        assertEquals(">= 2 and <= 4", Range.closed(2, 4).describe());
        assertEquals("> 0 and <= 0.5", new Range(0, false, 0.5, true).describe());
        assertEquals("< 3", new Range(Double.NEGATIVE_INFINITY, false, 3, false).describe());
        assertEquals(">= 1.0E20", Range.atLeast(1e20).describe());
    }

    @Test
    void cannotBeEmpty() {
        assertThrows(IllegalArgumentException.class, () -> Range.closed(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Range.closed(Double.NaN, 1));
    }
}
