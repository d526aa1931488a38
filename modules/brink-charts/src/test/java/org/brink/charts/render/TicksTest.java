package org.brink.charts.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void linearTicksAreRound() {
        Ticks ticks = Ticks.linear(0, 2000, 5);
        assertEquals(List.of(0.0, 500.0, 1000.0, 1500.0, 2000.0), ticks.major());
        assertEquals(List.of("0", "500", "1000", "1500", "2000"), ticks.labels());
        assertEquals(List.of("−0.2", "0", "0.2", "0.4"), Ticks.linear(-0.3, 0.45, 4).labels());
        assertEquals(List.of("9.9272", "9.9274", "9.9276"), Ticks.linear(9.9271, 9.9277, 4).labels());
        assertEquals(List.of("0", "200\u2009000", "400\u2009000"), Ticks.linear(0, 400_000, 3).labels());
        assertEquals(List.of("0", "5×10⁹", "10¹⁰"), Ticks.linear(0, 1.2e10, 3).labels());
        assertEquals(List.of("2×10⁻⁹", "4×10⁻⁹"), Ticks.linear(1e-9, 5e-9, 3).labels());
    }

    @Test
    void linearTicksAreNeitherTooManyNorTooFew() {
        Random random = new Random(1);
        for (int k = 0; k < 2000; k++) {
            double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(20) - 10);
            double span = Math.pow(10, random.nextDouble() * 12 - 6) * Math.max(Math.abs(low) * 1e-3, 1e-9);
            int most = 3 + random.nextInt(8);
            Ticks ticks = Ticks.linear(low, low + span, most);
            int count = ticks.major().size();
            assertTrue(count >= 1 && count <= most + 1, count + " ticks of " + most);
            ticks.major().forEach(v -> assertTrue(v >= low - 1e-6 * span && v <= low + span * (1 + 1e-6)));
        }
    }

    @Test
    void logTicksArePowersOfTen() {
        Ticks ticks = Ticks.log(1e-12, 1, 13);
        assertEquals(13, ticks.major().size());
        assertEquals("10⁻¹²", ticks.labels().get(0));
        assertEquals("10⁰", ticks.labels().get(12));
        assertEquals(12 * 8, ticks.minor().size());
        assertEquals(List.of("10⁻¹⁰", "10⁻⁵", "10⁰"), Ticks.log(1e-12, 1, 4).labels());
    }

    @Test
    void shortLogAxesHaveLabelsToo() {
        assertEquals(List.of("0.2", "0.5", "1"), Ticks.log(0.15, 1.2, 6).labels());
        assertTrue(Ticks.log(9.0, 11.0, 5).major().size() >= 2);
    }

    @Test
    void readOutsAreShort() {
        assertEquals("9.92736", Numbers.shortest(9.927361, 6));
        assertEquals("1.23457×10⁻⁸", Numbers.shortest(1.234567e-8, 6));
        assertEquals("−0.5", Numbers.shortest(-0.5, 6));
        assertEquals("10⁻¹²", Numbers.shortest(1e-12, 6));
        assertEquals("∞", Numbers.shortest(Double.POSITIVE_INFINITY, 6));
    }
}
