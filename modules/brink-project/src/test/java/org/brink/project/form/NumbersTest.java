package org.brink.project.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0.25, 0.25", "2.0, 2", "1e-12, 1e-12", "2.5e30, 2.5e30", "-0.0, -0", "100000.0, 100000"})
    void writesShortly(double value, String text) {
        assertEquals(text, Numbers.format(value));
    }

    @Test
    void readsBackWhatItWroteToTheLastBit() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(Optional.of(value), Numbers.real(Numbers.format(value)), () -> Numbers.format(value));
            }
        }
    }

    @Test
    void readsFractions() {
        assertEquals(Optional.of(0.25), Numbers.real(" 1/4 "));
        assertEquals(Optional.of(-2.0 / 3), Numbers.real("-2 / 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1/0", "1/2/3", "NaN", "Infinity", "1d", "0x1p3", "1,5", "1e999"})
    void refusesWhatIsNoFiniteNumber(String text) {
        assertEquals(Optional.empty(), Numbers.real(text));
    }

    @Test
    void readsIntegers() {
        assertEquals(Optional.of(1_000_000L), Numbers.integer("1e6"));
        assertEquals(Optional.of(1_000_000L), Numbers.integer("1_000_000"));
        assertEquals(Optional.of(Long.MAX_VALUE), Numbers.integer("9223372036854775807"));
        assertEquals(Optional.empty(), Numbers.integer("9223372036854775808"));
        assertEquals(Optional.empty(), Numbers.integer("2.5"));
    }

    @Test
    void readsLists() {
        Optional<List<Object>> expected = Optional.of(List.of(2.5, 0.3, 2.0));
        assertEquals(expected, Numbers.reals("2.5, 0.3, 2"));
        assertEquals(expected, Numbers.reals("[2.5 0.3; 2]"));
        assertEquals(Optional.of(List.of()), Numbers.reals("[]"));
        assertEquals(Optional.empty(), Numbers.reals("2.5, x"));
        assertEquals(Optional.empty(), Numbers.reals("2.5,, 3"));
        assertEquals("2.5, 0.3, 2", Numbers.formatRaw(expected.orElseThrow()));
    }
}
