package org.brink.charts.data;

import java.io.IOException;
import org.brink.api.run.Channel;
import org.brink.api.run.StoredSeries;

/**
 * The Euclidean distance between two stored vector series of equal width, at the steps that both have. The steps of
 * each are the multiples of how often its probe observes, so the common ones are those of the least common multiple.
 */
public final class PairDistance implements StoredSeries {

    private static final int BLOCK = 1 << 12;

    private final Spacing a;
    private final Spacing b;
    private final Channel channel = Channel.scalar("distance", "Distance between two processes.").withLogScale();

    private PairDistance(Spacing a, Spacing b) {
        this.a = a;
        this.b = b;
    }

    /** The distance between two series; their widths must be equal. */
    public static PairDistance between(StoredSeries a, StoredSeries b) {
        if (a.channel().width() != b.channel().width()) {
            throw new IllegalArgumentException("widths " + a.channel().width() + " and " + b.channel().width());
        }
        return new PairDistance(new Spacing(a), new Spacing(b));
    }

    @Override
    public String process() {
        return "run";
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public long rows() throws IOException {
        if (!a.known() || !b.known()) {
            return 0;
        }
        long start = start();
        long end = Math.min(a.lastStep(), b.lastStep());
        return end < start ? 0 : (end - start) / stride() + 1;
    }

    @Override
    public void readSteps(long first, int count, long[] out) throws IOException {
        for (int i = 0; i < count; i++) {
            out[i] = start() + (first + i) * stride();
        }
    }

    @Override
    public void read(long first, int count, double[] out) throws IOException {
        int width = a.series.channel().width();
        double[] blockA = new double[Math.min(count, BLOCK) * width];
        double[] blockB = new double[blockA.length];
        for (int done = 0; done < count; done += BLOCK) {
            int n = Math.min(BLOCK, count - done);
            long step = start() + (first + done) * stride();
            a.read(step, stride(), n, blockA);
            b.read(step, stride(), n, blockB);
            for (int i = 0; i < n; i++) {
                out[done + i] = distance(blockA, blockB, i * width, width);
            }
        }
    }

    private static double distance(double[] u, double[] v, int offset, int width) {
        double sum = 0;
        for (int c = offset; c < offset + width; c++) {
            sum += (u[c] - v[c]) * (u[c] - v[c]);
        }
        return Math.sqrt(sum);
    }

    private long stride() {
        return a.every / gcd(a.every, b.every) * b.every;
    }

    /** The first step that both have. */
    private long start() {
        long from = Math.max(a.firstStep, b.firstStep);
        return (from + stride() - 1) / stride() * stride();
    }

    private static long gcd(long u, long v) {
        return v == 0 ? u : gcd(v, u % v);
    }

    /** A series whose steps are consecutive multiples of one number. */
    private static final class Spacing {

        private final StoredSeries series;
        private boolean known;
        private long firstStep;
        private long every;

        Spacing(StoredSeries series) {
            this.series = series;
        }

        /** Whether there are rows enough to tell how the steps are spaced. */
        boolean known() throws IOException {
            if (!known && series.rows() >= 2) {
                long[] steps = new long[2];
                series.readSteps(0, 2, steps);
                firstStep = steps[0];
                every = steps[1] - steps[0];
                known = true;
            }
            return known;
        }

        long lastStep() throws IOException {
            return firstStep + (series.rows() - 1) * every;
        }

        /** Reads every row whose step is one of {@code step, step + stride, …}. */
        void read(long step, long stride, int count, double[] out) throws IOException {
            int width = series.channel().width();
            long row = (step - firstStep) / every;
            if (stride == every) {
                series.read(row, count, out);
                return;
            }
            double[] one = new double[width];
            for (int i = 0; i < count; i++) {
                series.read(row + i * (stride / every), 1, one);
                System.arraycopy(one, 0, out, i * width, width);
            }
        }
    }
}
