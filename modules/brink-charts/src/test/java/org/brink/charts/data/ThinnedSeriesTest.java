package org.brink.charts.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.brink.api.run.Channel;
import org.brink.charts.fixture.GrowingSeries;
import org.brink.spi.view.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinnedSeriesTest {

    private static final Channel SCALAR = Channel.scalar("value", "A value.");
    private static final int PIXELS = 100;

    private static double[] noise(int n, long seed) {
        Random random = new Random(seed);
        double[] values = new double[n];
        Arrays.setAll(values, i -> random.nextGaussian() + Math.sin(i * 1e-3));
        return values;
    }

    /** Every extreme of every run of {@code window} rows must be found among the samples of these rows, exactly. */
    private static void assertExtremesKept(double[] values, Samples s, int window) {
        int at = 0;
        for (int from = 0; from + window <= values.length; from += window) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = from; i < from + window; i++) {
                min = Double.isNaN(values[i]) ? min : Math.min(min, values[i]);
                max = Double.isNaN(values[i]) ? max : Math.max(max, values[i]);
            }
            double keptMin = Double.POSITIVE_INFINITY;
            double keptMax = Double.NEGATIVE_INFINITY;
            for (; at < s.rows() && s.steps()[at] < from + window; at++) {
                double v = s.scalar()[at];
                keptMin = Double.isNaN(v) ? keptMin : Math.min(keptMin, v);
                keptMax = Double.isNaN(v) ? keptMax : Math.max(keptMax, v);
            }
            assertEquals(min, keptMin, "smallest of the rows from " + from);
            assertEquals(max, keptMax, "largest of the rows from " + from);
        }
    }

    private static void assertRowsAreReal(double[] values, Samples s) {
        for (int i = 0; i < s.rows(); i++) {
            assertEquals(values[(int) s.steps()[i]], s.scalar()[i]);
            assertTrue(i == 0 || s.steps()[i] > s.steps()[i - 1], "steps must increase");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30_000, 100_000, 1_000_003})
    void keepsEveryExtremeOfEveryPixel(int n) throws IOException {
        double[] values = noise(n, n);
        Samples s = new ThinnedSeries(GrowingSeries.of("p", SCALAR, values)).samples(StepWindow.ALL, PIXELS);
        assertRowsAreReal(values, s);
        assertExtremesKept(values, s, Integer.highestOneBit(n / PIXELS));
        assertEquals(0, s.steps()[0]);
        assertEquals(n - 1, s.steps()[s.rows() - 1]);
        assertTrue(s.rows() <= 2 * PIXELS * 2 + 4, s.rows() + " rows for " + PIXELS + " pixels");
    }

    @Test
    void growingInSmallPartsGivesWhatReadingAtOnceGives() throws IOException {
        double[] values = noise(300_000, 7);
        GrowingSeries series = GrowingSeries.of("p", SCALAR, values);
        ThinnedSeries thinned = new ThinnedSeries(series);
        Random random = new Random(8);
        Samples last = thinned.samples(StepWindow.ALL, PIXELS);
        for (int shown = 0; shown < values.length;) {
            shown = Math.min(values.length, shown + 1 + random.nextInt(3000));
            series.show(shown);
            last = thinned.samples(StepWindow.ALL, PIXELS);
        }
        Samples atOnce = new ThinnedSeries(GrowingSeries.of("p", SCALAR, values)).samples(StepWindow.ALL, PIXELS);
        assertArrayEquals(atOnce.steps(), last.steps());
        assertArrayEquals(atOnce.scalar(), last.scalar());
    }

    @Test
    void oscillationOfPeriodTwoIsAnEnvelope() throws IOException {
        double[] values = new double[1 << 20];
        Arrays.setAll(values, i -> i % 2 == 0 ? 1 : -1);
        Samples s = new ThinnedSeries(GrowingSeries.of("p", SCALAR, values)).samples(StepWindow.ALL, PIXELS);
        assertExtremesKept(values, s, (1 << 20) / 128);
    }

    @Test
    void everyDrawReadsOnlyWhatIsNew() throws IOException {
        GrowingSeries series = GrowingSeries.of("p", SCALAR, noise(500_000, 3));
        ThinnedSeries thinned = new ThinnedSeries(series);
        series.show(400_000);
        thinned.samples(StepWindow.ALL, PIXELS);
        long before = series.rowsRead();
        series.show(400_100);
        thinned.samples(StepWindow.ALL, PIXELS);
        assertTrue(series.rowsRead() - before <= 110, (series.rowsRead() - before) + " rows read for 100 new ones");
        before = series.rowsRead();
        thinned.samples(StepWindow.ALL, PIXELS);
        assertEquals(before, series.rowsRead(), "nothing is new");
    }

    @Test
    void memoryIsBounded() throws IOException {
        GrowingSeries series = GrowingSeries.of("p", SCALAR, noise(2_000_000, 4));
        ThinnedSeries thinned = new ThinnedSeries(series);
        for (int shown = 100_000; shown <= 2_000_000; shown += 100_000) {
            series.show(shown);
            thinned.samples(StepWindow.ALL, PIXELS);
            assertTrue(thinned.held() <= 1 << 16, thinned.held() + " rows held of " + shown);
        }
    }

    @Test
    void narrowWindowIsExactAndReachesBeyondItsEdges() throws IOException {
        double[] values = noise(1_000_000, 5);
        ThinnedSeries thinned = new ThinnedSeries(GrowingSeries.of("p", SCALAR, values));
        Samples s = thinned.samples(new StepWindow(700_001, 700_300), PIXELS);
        assertEquals(302, s.rows());
        assertEquals(700_000, s.steps()[0]);
        assertArrayEquals(Arrays.copyOfRange(values, 700_000, 700_302), s.scalar());
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 150_000, 600_000})
    void windowIsCutBeforeItIsThinned(int length) throws IOException {
        double[] values = noise(1_000_000, 6);
        values[333_333] = 50;
        values[333_332 + length] = -50;
        values[333_331] = 99;
        ThinnedSeries thinned = new ThinnedSeries(GrowingSeries.of("p", SCALAR, values));
        Samples s = thinned.samples(new StepWindow(333_333, 333_332L + length), PIXELS);
        assertRowsAreReal(values, s);
        assertEquals(50, Arrays.stream(s.scalar()).max().orElseThrow());
        assertEquals(-50, Arrays.stream(s.scalar()).min().orElseThrow());
        assertEquals(333_332, s.steps()[0]);
        assertEquals(333_333 + length, s.steps()[s.rows() - 1]);
    }

    @Test
    void keepsInfinitiesGapsAndTheSmallestPositive() throws IOException {
        double[] values = noise(200_000, 9);
        Arrays.setAll(values, i -> 1 + Math.abs(values[i]));
        values[50_000] = Double.POSITIVE_INFINITY;
        values[60_000] = Double.NEGATIVE_INFINITY;
        values[70_000] = Double.NaN;
        values[80_000] = 0;
        values[80_001] = 1e-9;
        Samples s = new ThinnedSeries(GrowingSeries.of("p", SCALAR.withLogScale(), values))
                .samples(StepWindow.ALL, PIXELS);
        for (int step : new int[] {50_000, 60_000, 70_000, 80_000, 80_001}) {
            assertTrue(Arrays.binarySearch(s.steps(), step) >= 0, "step " + step + " must be kept");
        }
        assertExtremesKept(values, s, Integer.highestOneBit(values.length / PIXELS));
    }

    @Test
    void pathKeepsTheExtremesOfEveryCoordinate() throws IOException {
        int n = 400_000;
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            xy[2 * i] = i * 1e-5;
            xy[2 * i + 1] = (i % 2 == 0 ? 1 : -1) * (1 + 0.1 * Math.sin(i * 1e-4));
        }
        Samples s = new ThinnedSeries(GrowingSeries.of("p", Channel.vector("iterate", 2, "Point."), xy))
                .samples(StepWindow.ALL, PIXELS);
        double[] y = new double[n];
        Arrays.setAll(y, i -> xy[2 * i + 1]);
        Samples vertical = new Samples(s.steps(), new double[][] {s.values()[1]});
        assertExtremesKept(y, vertical, Integer.highestOneBit(n / PIXELS));
        for (int i = 0; i < s.rows(); i++) {
            assertEquals(xy[2 * (int) s.steps()[i]], s.values()[0][i], "coordinates of one row belong together");
        }
    }

    @Test
    void shortAndEmptySeriesAreExact() throws IOException {
        assertEquals(0, new ThinnedSeries(GrowingSeries.of("p", SCALAR)).samples(StepWindow.ALL, PIXELS).rows());
        double[] few = noise(1500, 1);
        Samples s = new ThinnedSeries(GrowingSeries.of("p", SCALAR, few)).samples(StepWindow.ALL, PIXELS);
        assertArrayEquals(few, s.scalar());
    }

    @Test
    void rowAtAStepIsTheLastOneNotAfterIt() throws IOException {
        ThinnedSeries thinned = new ThinnedSeries(
                new GrowingSeries("p", SCALAR, new long[] {10, 20, 30}, new double[] {1, 2, 3}));
        assertTrue(thinned.rowAt(9).isEmpty());
        assertArrayEquals(new double[] {1}, thinned.rowAt(19).orElseThrow());
        assertArrayEquals(new double[] {3}, thinned.rowAt(Long.MAX_VALUE).orElseThrow());
    }
}
