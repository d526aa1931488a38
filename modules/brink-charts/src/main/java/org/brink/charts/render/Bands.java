package org.brink.charts.render;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a curve goes up and down within two pixels, so that single strokes can no longer be told apart, and
 * outlines it there as a band between its extremes. A band may be drawn translucent, so that other curves show through,
 * and costs far less than the strokes.
 */
final class Bands {

    private static final double COLUMN = 2;
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_TURNS = 2;
    private static final int LEAST_CALM = 4;
    private static final double LEAST_SWING = 0.8;
    private static final double LEAST_HEIGHT = 2.5;

    private final double[] x;
    private final double[] y;
    private final double top;
    private final double bottom;
    private final List<Band> found = new ArrayList<>();
    private final List<Calm> calm = new ArrayList<>();
    private final List<Column> open = new ArrayList<>();
    /** The pixel furthest in the present direction, and that direction: 1 downwards, -1 upwards. */
    private double extreme = Double.NaN;
    private int direction = 1;

    /**
     * A band.
     *
     * @param from index of its first point
     * @param to index of its last point
     * @param area closed outline
     * @param edges upper and lower edge
     */
    record Band(int from, int to, Path2D area, Path2D edges) {
    }

    /**
     * A place where a curve trembles by less than its own width: one point stands for all.
     *
     * @param from index of the first point
     * @param to index of the last point
     * @param x horizontal middle
     * @param y vertical middle
     */
    record Calm(int from, int to, double x, double y) {
    }

    private record Column(long place, int from, int to, double low, double high) {
    }

    private Bands(double[] x, double[] y, double top, double bottom) {
        this.x = x;
        this.y = y;
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * The bands of a curve whose horizontal pixels increase.
     *
     * @param x horizontal pixels
     * @param y vertical pixels, NaN where the curve has a gap
     * @param top least vertical pixel of outlines
     * @param bottom largest vertical pixel of outlines
     */
    static Bands find(double[] x, double[] y, double top, double bottom) {
        Bands bands = new Bands(x, y, top, bottom);
        int from = 0;
        while (from < x.length) {
            long place = place(x[from]);
            int to = from;
            while (to + 1 < x.length && place(x[to + 1]) == place) {
                to++;
            }
            if (to == x.length - 2) {
                // a last point alone in its column would show as a stroke at the end of a band
                to++;
            }
            bands.column(place, from, to);
            from = to + 1;
        }
        bands.close();
        return bands;
    }

    /** The bands from left to right. */
    List<Band> bands() {
        return found;
    }

    /** Where the curve trembles, from left to right. */
    List<Calm> calm() {
        return calm;
    }

    private static long place(double pixel) {
        return Double.isNaN(pixel) ? Long.MIN_VALUE : (long) Math.floor(pixel / COLUMN);
    }

    private void column(long place, int from, int to) {
        int turns = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean whole = true;
        for (int i = from; i <= to; i++) {
            whole &= !Double.isNaN(y[i]);
            low = Math.min(low, y[i]);
            high = Math.max(high, y[i]);
            turns += turns(y[i]) ? 1 : 0;
        }
        boolean band = whole && turns >= LEAST_TURNS && high - low >= LEAST_HEIGHT;
        if (whole && !band && to - from >= LEAST_CALM && high - low < LEAST_HEIGHT) {
            calm.add(new Calm(from, to, (x[from] + x[to]) / 2, (low + high) / 2));
        }
        if (!band || (!open.isEmpty() && open.get(open.size() - 1).place() != place - 1)) {
            close();
        }
        if (band) {
            open.add(new Column(place, from, to, inside(low), inside(high)));
        }
    }

    /** Whether the curve has come back from its last extreme by more than a stroke, seen along the points in order. */
    private boolean turns(double at) {
        boolean turned = direction >= 0 ? at < extreme - LEAST_SWING : at > extreme + LEAST_SWING;
        if (turned) {
            direction = direction >= 0 ? -1 : 1;
        }
        if (turned || !((at - extreme) * direction < 0)) {
            extreme = at;
        }
        return turned;
    }

    private double inside(double pixel) {
        return Math.max(top, Math.min(bottom, pixel));
    }

    private void close() {
        if (open.size() >= LEAST_COLUMNS) {
            Column first = open.get(0);
            Column last = open.get(open.size() - 1);
            PixelPath edges = new PixelPath();
            PixelPath area = new PixelPath();
            edge(area, edges, true);
            edge(area, edges, false);
            area.lineTo(x[first.from()], first.low());
            found.add(new Band(first.from(), last.to(), area.finished(), edges.finished()));
        }
        open.clear();
    }

    /** Adds the upper edge from left to right, or the lower one from right to left. */
    private void edge(PixelPath area, PixelPath edges, boolean upper) {
        int n = open.size();
        for (int k = 0; k < n; k++) {
            Column column = open.get(upper ? k : n - 1 - k);
            double px = k == 0 || k == n - 1 ? x[column == open.get(0) ? column.from() : column.to()]
                    : (column.place() + 0.5) * COLUMN;
            double py = upper ? column.low() : column.high();
            if (k == 0) {
                edges.moveTo(px, py);
            } else {
                edges.lineTo(px, py);
            }
            if (k == 0 && upper) {
                area.moveTo(px, py);
            } else {
                area.lineTo(px, py);
            }
        }
    }
}
