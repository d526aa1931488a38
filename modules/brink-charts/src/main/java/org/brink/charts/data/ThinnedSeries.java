package org.brink.charts.data;

import java.io.IOException;
import java.util.Optional;
import org.brink.api.run.StoredSeries;
import org.brink.spi.view.Samples;

/**
 * A stored series, thinned for drawing while it grows.
 *
 * <p>Rows are grouped into buckets of equally many rows, and of every bucket only the extreme rows are kept; when there
 * are too many, buckets are merged in pairs. So reading new rows costs time in proportion to their number, memory stays
 * below a few megabytes, and an oscillation appears as its envelope at every scale. A window is cut out before it
 * is thinned: one that holds few rows is read from the store and drawn exactly. Safe for all threads.
 */
public final class ThinnedSeries {

    private static final int CAPACITY_VALUES = 1 << 19;
    private static final int FEWEST_EXACT = 2048;
    /** Windows of more rows than this are drawn from memory only. */
    private static final long MOST_STREAMED = 1 << 18;

    private final StoredSeries source;
    private final RowReader reader;
    private final ExtremeSelector selector;
    private final Buckets buckets;
    private final KeptRows kept;
    private final int capacity;
    private int shift;
    private long read;
    /** Index of the first kept row of the bucket that may still grow. */
    private int openFrom;
    private Request lastRequest = new Request(0, 0, 0);
    private Samples lastSamples;

    /** A view of the series that has read nothing yet. */
    public ThinnedSeries(StoredSeries source) {
        this.source = source;
        int width = source.channel().width();
        this.reader = new RowReader(source);
        this.selector = new ExtremeSelector(width, source.channel().logScale());
        this.buckets = new Buckets(selector);
        this.kept = new KeptRows(width);
        this.capacity = Math.max(1 << 14, Math.min(1 << 16, CAPACITY_VALUES / (width + 2)));
        this.lastSamples = new Samples(new long[0], new double[width][0]);
    }

    /**
     * Reads what is new and returns the rows to draw.
     *
     * @param window the visible steps; the rows next to it on both sides are included, so that curves run to the edge
     * @param pixels how many pixels wide the window is drawn, at least 1
     * @throws IOException if the store cannot be read
     */
    public synchronized Samples samples(StepWindow window, int pixels) throws IOException {
        catchUp();
        long from = 0;
        long to = read;
        if (!window.all()) {
            from = Math.max(0, reader.firstAtOrAfter(window.first(), read) - 1);
            long end = window.last() == Long.MAX_VALUE ? read : reader.firstAtOrAfter(window.last() + 1, read);
            to = Math.min(read, end + 1);
        }
        Request request = new Request(from, to, pixels);
        if (!request.equals(lastRequest)) {
            lastSamples = thinned(from, to, pixels).toSamples();
            lastRequest = request;
        }
        return lastSamples;
    }

    /** The exact values at the last stored step that is not after the given one; empty if there is none. */
    public synchronized Optional<double[]> rowAt(long step) throws IOException {
        long rows = source.rows();
        long after = step == Long.MAX_VALUE ? rows : reader.firstAtOrAfter(step + 1, rows);
        if (after == 0) {
            return Optional.empty();
        }
        double[] values = new double[kept.width()];
        source.read(after - 1, 1, values);
        return Optional.of(values);
    }

    /** The number of rows that are held in memory. */
    synchronized int held() {
        return kept.size();
    }

    private void catchUp() throws IOException {
        long available = source.rows();
        reader.read(read, available, this::absorb);
    }

    private void absorb(long first, long[] steps, double[] values, int count) {
        buckets.addThinned(kept, first, steps, values, count, shift);
        read = first + count;
        if (shift > 0 && kept.size() - openFrom > 4 * selector.most()) {
            buckets.thin(kept, openFrom, shift);
        }
        openFrom = kept.indexOf((read >> shift) << shift);
        while (kept.size() > capacity) {
            coarsen();
        }
    }

    private void coarsen() {
        do {
            shift++;
            buckets.thin(kept, 0, shift);
        } while (kept.size() > capacity / 2);
        openFrom = kept.indexOf((read >> shift) << shift);
    }

    private KeptRows thinned(long from, long to, int pixels) throws IOException {
        KeptRows out = new KeptRows(kept.width());
        long rows = to - from;
        if (rows <= Math.max(FEWEST_EXACT, 4L * pixels)) {
            collect(out, from, to, 0);
            return out;
        }
        int perPixel = 63 - Long.numberOfLeadingZeros(Math.max(1, rows / pixels));
        int wanted = rows > MOST_STREAMED ? Math.max(shift, perPixel) : perPixel;
        KeptRows inner = new KeptRows(kept.width());
        collect(inner, from, to, wanted);
        buckets.thin(inner, 0, wanted);
        if (inner.number(0) > from) {
            collect(out, from, from + 1, 0);
        }
        out.addAll(inner, 0, inner.size());
        if (inner.number(inner.size() - 1) < to - 1) {
            collect(out, to - 1, to, 0);
        }
        return out;
    }

    /** Appends what is needed of rows {@code from ≤ number < to}, from memory where that is fine enough. */
    private void collect(KeptRows out, long from, long to, int wanted) throws IOException {
        if (shift > wanted) {
            stream(out, from, to, wanted);
            return;
        }
        long size = 1L << shift;
        long wholeFrom = Math.min(to, (from + size - 1) / size * size);
        long wholeTo = to == read ? to : Math.max(wholeFrom, to / size * size);
        stream(out, from, wholeFrom, wanted);
        out.addAll(kept, kept.indexOf(wholeFrom), kept.indexOf(wholeTo));
        stream(out, wholeTo, to, wanted);
    }

    private void stream(KeptRows out, long from, long to, int wanted) throws IOException {
        reader.read(from, to, (first, steps, values, count) ->
                buckets.addThinned(out, first, steps, values, count, wanted));
    }

    private record Request(long from, long to, int pixels) {
    }
}
