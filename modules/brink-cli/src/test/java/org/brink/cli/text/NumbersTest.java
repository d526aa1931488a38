package org.brink.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void keepsEightSignificantDigits() {
        assertEquals("9.9273602", Numbers.text(9.927360217754687));
        assertEquals("199.995", Numbers.text(199.99500402675656));
        assertEquals("10", Numbers.text(10));
        assertEquals("-0.25", Numbers.text(-0.25));
        assertEquals("12345679", Numbers.text(12345678.9));
    }

    @Test
    void usesScientificNotationWherePlainNumbersWouldBeLong() {
        assertEquals("5.1830627e-28", Numbers.text(5.183062666334929e-28));
        assertEquals("1.5e12", Numbers.text(1.5e12));
        assertEquals("-1e-5", Numbers.text(-1e-5));
        assertEquals("1e100", Numbers.text(1e100));
    }

    @Test
    void namesWhatIsNotFinite() {
        assertEquals("Infinity", Numbers.text(Double.POSITIVE_INFINITY));
        assertEquals("NaN", Numbers.text(Double.NaN));
        assertEquals("0", Numbers.text(-0.0));
    }

    @Test
    void groupsDigitsByThree() {
        assertEquals("1 000 000", Numbers.grouped(1_000_000));
        assertEquals("999", Numbers.grouped(999));
    }

    @Test
    void infiniteNumbersAreTextsInJson() {
        assertEquals("-Infinity", Numbers.json(Double.NEGATIVE_INFINITY));
        assertEquals("NaN", Numbers.json(Double.NaN));
        assertEquals(0.1, Numbers.json(0.1));
    }
}
