package org.brink.charts.data;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.brink.api.numeric.Smoothing;
import org.brink.api.run.StoredSeries;
import org.brink.spi.view.Samples;

/** Averages over neighbouring rows of a stored series: of all its rows, at a few steps per pixel. */
public final class SmoothedSeries {

    private final StoredSeries source;
    private final Smoothing smoothing;

    /** @param source of fixed width */
    public SmoothedSeries(StoredSeries source, Smoothing smoothing) {
        this.source = source;
        this.smoothing = smoothing;
    }

    /**
     * The averages at given steps, or at evenly spaced rows of a window.
     *
     * @param wanted increasing; empty for rows of the window, not many more than there are pixels
     */
    public Samples at(Optional<long[]> wanted, StepWindow window, int pixels) throws IOException {
        RowReader reader = new RowReader(source);
        long rows = source.rows();
        long[] at = wanted.isPresent() ? wanted.get() : spaced(reader, rows, window, pixels);
        int width = source.channel().width();
        if (at.length == 0) {
            return new Samples(at, new double[width][0]);
        }
        long first = reader.firstAtOrAfter(at[0] - (long) Math.ceil(smoothing.reach()), rows);
        long end = reader.firstAtOrAfter(at[at.length - 1] + (long) Math.ceil(smoothing.reach()) + 1, rows);
        int count = Math.toIntExact(end - first);
        long[] steps = new long[count];
        double[] values = new double[Math.multiplyExact(count, width)];
        source.readSteps(first, count, steps);
        source.read(first, count, values);
        double[][] means = new double[width][];
        for (int c = 0; c < width; c++) {
            int component = c;
            double[] one = IntStream.range(0, count).mapToDouble(i -> values[i * width + component]).toArray();
            means[c] = smoothing.at(steps, one, at);
        }
        return new Samples(at, means);
    }

    private long[] spaced(RowReader reader, long rows, StepWindow window, int pixels) throws IOException {
        long first = window.all() ? 0 : reader.firstAtOrAfter(window.first(), rows);
        long end = window.last() == Long.MAX_VALUE ? rows : reader.firstAtOrAfter(window.last() + 1, rows);
        long stride = Math.max(1, (end - first) / (2L * pixels));
        long[] numbers = LongStream.iterate(first, row -> row < end, row -> row + stride).toArray();
        long[] steps = new long[numbers.length];
        long[] one = new long[1];
        for (int i = 0; i < numbers.length; i++) {
            source.readSteps(numbers[i], 1, one);
            steps[i] = one[0];
        }
        return steps;
    }
}
