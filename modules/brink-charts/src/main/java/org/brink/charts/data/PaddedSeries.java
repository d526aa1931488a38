package org.brink.charts.data;

import java.io.IOException;
import java.util.Arrays;
import org.brink.api.run.Channel;
import org.brink.api.run.StoredSeries;

/**
 * A growing series as one of fixed width, for drawing: where a row is shorter it holds NaN, which leaves a gap in a
 * curve.
 */
public final class PaddedSeries implements StoredSeries {

    private final StoredSeries source;
    private final Channel channel;

    private PaddedSeries(StoredSeries source, int width) {
        this.source = source;
        Channel given = source.channel();
        channel = new Channel(given.name(), width, true, given.unit(), given.logScale(), given.doc());
    }

    /** A growing series as wide as its longest row is now, and any other series as it is. */
    public static StoredSeries of(StoredSeries series) throws IOException {
        return series.channel().growing() ? new PaddedSeries(series, Math.max(1, series.longest())) : series;
    }

    @Override
    public String process() {
        return source.process();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public long rows() throws IOException {
        return source.rows();
    }

    @Override
    public void readSteps(long first, int count, long[] out) throws IOException {
        source.readSteps(first, count, out);
    }

    @Override
    public void read(long first, int count, double[] out) throws IOException {
        int width = channel.width();
        int[] lengths = new int[count];
        source.readLengths(first, count, lengths);
        double[] values = new double[Arrays.stream(lengths).sum()];
        source.read(first, count, values);
        Arrays.fill(out, 0, count * width, Double.NaN);
        int at = 0;
        for (int i = 0; i < count; i++) {
            // a row that came after this was made may be longer: a wider series will take this one's place
            System.arraycopy(values, at, out, i * width, Math.min(width, lengths[i]));
            at += lengths[i];
        }
    }
}
