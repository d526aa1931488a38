package org.brink.workbench.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.brink.api.run.Channel;
import org.brink.api.run.StoredSeries;
import org.junit.jupiter.api.Test;

class SeriesAtTest {

    /** Rows at every third step; the values are the step and its negative. */
    private record Thirds(long rows) implements StoredSeries {

        @Override
        public String process() {
            return "discrete";
        }

        @Override
        public Channel channel() {
            return Channel.vector("iterate", 2, "a position");
        }

        @Override
        public void readSteps(long first, int count, long[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = 3 * (first + i);
            }
        }

        @Override
        public void read(long first, int count, double[] out) {
            for (int i = 0; i < count; i++) {
                out[2 * i] = 3.0 * (first + i);
                out[2 * i + 1] = -3.0 * (first + i);
            }
        }
    }

    @Test
    void everyStepFindsTheLastRowAtOrBeforeIt() throws IOException {
        Thirds series = new Thirds(1_000_000);
        for (long step : new long[] {0, 1, 2, 3, 4, 299_999, 300_000, 2_999_996}) {
            assertEquals(step / 3 * 3, SeriesAt.at(series, step).orElseThrow().step());
        }
        assertArrayEquals(new double[] {6, -6}, SeriesAt.at(series, 8).orElseThrow().values());
    }

    @Test
    void stepsBeyondTheEndsAreAnsweredByTheEnds() throws IOException {
        assertEquals(27, SeriesAt.at(new Thirds(10), Long.MAX_VALUE).orElseThrow().step());
        assertTrue(SeriesAt.at(new Thirds(10), -1).isEmpty());
        assertTrue(SeriesAt.at(new Thirds(0), 5).isEmpty());
        assertEquals(27, SeriesAt.last(new Thirds(10)).orElseThrow().step());
        assertTrue(SeriesAt.last(new Thirds(0)).isEmpty());
    }
}
