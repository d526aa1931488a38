package org.brink.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void valuesHaveUpToSixDigits() {
        assertEquals("9.92736", Numbers.value(9.927361234));
        assertEquals("10", Numbers.value(10));
        assertEquals("0", Numbers.value(0));
        assertEquals("0.25", Numbers.value(0.25));
        assertEquals("123456", Numbers.value(123456.4));
        assertEquals("−1.5", Numbers.value(-1.5));
    }

    @Test
    void smallAndLargeValuesHaveExponents() {
        assertEquals("3.8944e-14", Numbers.value(3.89440001e-14));
        assertEquals("−2e-5", Numbers.value(-2e-5));
        assertEquals("1.5e9", Numbers.value(1.5e9));
    }

    @Test
    void valuesThatAreNoNumbersAreNamed() {
        assertEquals("NaN", Numbers.value(Double.NaN));
        assertEquals("∞", Numbers.value(Double.POSITIVE_INFINITY));
        assertEquals("−∞", Numbers.value(Double.NEGATIVE_INFINITY));
    }

    @Test
    void countsRatesAndTimes() {
        assertEquals("9999", Numbers.count(9999));
        assertEquals("1\u202F000\u202F000", Numbers.count(1_000_000));
        assertEquals("412\u202F000 steps/s", Numbers.rate(412_345));
        assertEquals("2450 steps/s", Numbers.rate(2_447));
        assertEquals("3.2 steps/s", Numbers.rate(3.21));
        assertEquals("0.41 s", Numbers.time(Duration.ofMillis(410)));
        assertEquals("12.5 s", Numbers.time(Duration.ofMillis(12_500)));
        assertEquals("4 min 05 s", Numbers.time(Duration.ofSeconds(245)));
        assertEquals("2 h 07 min", Numbers.time(Duration.ofMinutes(127)));
    }

    @Test
    void parametersKeepTheirDigits() {
        assertEquals("0.1", Numbers.raw(0.1));
        assertEquals("2", Numbers.raw(2.0));
        assertEquals("gd", Numbers.raw("gd"));
    }
}
