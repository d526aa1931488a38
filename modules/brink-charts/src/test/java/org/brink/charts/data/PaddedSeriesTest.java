package org.brink.charts.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.api.run.StoredSeries;
import org.brink.charts.LiveRun;
import org.brink.charts.fixture.FakeRun;
import org.brink.charts.fixture.GrowingSeries;
import org.brink.spi.view.Samples;
import org.junit.jupiter.api.Test;

class PaddedSeriesTest {

    /** Rows of different lengths in memory. */
    private static final class Rows implements StoredSeries {

        private final List<double[]> rows = new ArrayList<>();

        private void add(double... row) {
            rows.add(row);
        }

        @Override
        public String process() {
            return "discrete";
        }

        @Override
        public Channel channel() {
            return Channel.growing("eigenvalues", "Above the threshold.");
        }

        @Override
        public long rows() {
            return rows.size();
        }

        @Override
        public int longest() {
            return rows.stream().mapToInt(row -> row.length).max().orElse(0);
        }

        @Override
        public void readSteps(long first, int count, long[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = first + i;
            }
        }

        @Override
        public void readLengths(long first, int count, int[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = rows.get((int) first + i).length;
            }
        }

        @Override
        public void read(long first, int count, double[] out) {
            int at = 0;
            for (double[] row : rows.subList((int) first, (int) first + count)) {
                System.arraycopy(row, 0, out, at, row.length);
                at += row.length;
            }
        }
    }

    @Test
    void shorterRowsAreFilledUp() throws IOException {
        Rows rows = new Rows();
        rows.add();
        rows.add(1, 2);
        rows.add(3);
        StoredSeries padded = PaddedSeries.of(rows);
        assertEquals(2, padded.channel().width());
        double[] values = new double[6];
        padded.read(0, 3, values);
        double none = Double.NaN;
        assertArrayEquals(new double[] {none, none, 1, 2, 3, none}, values);
    }

    @Test
    void otherSeriesStayAsTheyAre() throws IOException {
        StoredSeries loss = GrowingSeries.of("discrete", FakeRun.LOSS, 1, 2, 3);
        assertSame(loss, PaddedSeries.of(loss));
    }

    @Test
    void aLiveRunBecomesWiderWithItsRows() {
        Rows rows = new Rows();
        FakeRun descent = FakeRun.descent("b-1", 2.5, 0.3, 0.2, 5);
        LiveRun run = new LiveRun(new FakeRun("x", descent.experiment(), descent.status()).add(rows), "x", 0);
        rows.add();
        assertEquals(1, run.samples("discrete", "eigenvalues").orElseThrow().values().length);
        rows.add(5);
        rows.add(6, 1);
        rows.add(7, 2, 0);
        Samples samples = run.samples("discrete", "eigenvalues").orElseThrow();
        double none = Double.NaN;
        assertArrayEquals(new double[][] {{none, 5, 6, 7}, {none, none, 1, 2}, {none, none, none, 0}},
                samples.values());
        assertArrayEquals(new double[] {6, 1, none}, run.valuesAt("discrete", "eigenvalues", 2).orElseThrow());
    }
}
