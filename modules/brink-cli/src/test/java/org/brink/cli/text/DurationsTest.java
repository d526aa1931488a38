package org.brink.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"0.354, 0.35 s", "12.44, 12.4 s", "200, 3 min 20 s", "18430, 5 h 7 min", "183600, 2 d 3 h"})
    void showsTheTwoLeadingUnits(double seconds, String text) {
        assertEquals(text, Durations.text(seconds));
    }
}
