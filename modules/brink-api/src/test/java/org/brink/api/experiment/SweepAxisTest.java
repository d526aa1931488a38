package org.brink.api.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.experiment.SweepAxis.Listed;
import org.brink.api.experiment.SweepAxis.Spaced;
import org.junit.jupiter.api.Test;

class SweepAxisTest {

    @Test
    void linearAxisHasEqualDifferences() {
        assertEquals(List.of(0.0, 0.25, 0.5, 0.75, 1.0), new Spaced(0, 1, 5, false).list());
        assertEquals(List.of(3.0, 1.0), new Spaced(3, 1, 2, false).list(), "an axis may fall");
    }

    @Test
    void logarithmicAxisHasEqualRatios() {
        List<Object> values = new Spaced(0.01, 1, 200, true).list();
        assertEquals(200, values.size());
        double ratio = Math.pow(100, 1.0 / 199);
        for (int i = 1; i < values.size(); i++) {
            assertEquals(ratio, (double) values.get(i) / (double) values.get(i - 1), 1e-13);
        }
    }

    @Test
    void endsAreExact() {
        for (boolean logarithmic : new boolean[] {false, true}) {
            List<Object> values = new Spaced(0.1, 0.7, 31, logarithmic).list();
            assertEquals(0.1, values.get(0));
            assertEquals(0.7, values.get(30));
        }
    }

    @Test
    void listedValuesAreCopied() {
        List<Object> given = new ArrayList<>(List.of("a", 1L));
        Listed listed = new Listed(given);
        given.clear();
        assertEquals(List.of("a", 1L), listed.list());
    }
}
