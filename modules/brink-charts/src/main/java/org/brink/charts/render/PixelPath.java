package org.brink.charts.render;

import java.awt.geom.Path2D;
import java.util.HashSet;
import java.util.Set;

/**
 * A path of pixels without the points that nobody would see missing. A point is left out while the straight line past
 * it stays within a tolerance of every point left out (the cone of directions of Williams 1978); turning points are
 * always kept, so envelopes of oscillations stay exact. Segments that were drawn before may be left out too, so that a
 * trajectory that runs to and fro for a million steps costs no more than one round.
 */
final class PixelPath {

    private static final double TOLERANCE = 0.06;
    private static final double GRID = 2;

    private final Path2D.Double path = new Path2D.Double();
    private final Set<Long> drawn = new HashSet<>();
    private final boolean once;
    private double anchorX;
    private double anchorY;
    private double endX;
    private double endY;
    private double reach;
    private double direction;
    private double low;
    private double high;
    private boolean pending;
    private boolean lifted = true;

    /** An empty path; with {@code once}, one that draws no segment twice. */
    PixelPath(boolean once) {
        this.once = once;
    }

    void moveTo(double x, double y) {
        flush();
        start(x, y);
        lifted = true;
    }

    void lineTo(double x, double y) {
        double dx = x - anchorX;
        double dy = y - anchorY;
        double distance = Math.hypot(dx, dy);
        if (!pending && distance < TOLERANCE) {
            return;
        }
        double angle = Math.atan2(dy, dx);
        double slack = Math.asin(Math.min(1, TOLERANCE / Math.max(distance, TOLERANCE)));
        double turn = pending ? Math.IEEEremainder(angle - direction, 2 * Math.PI) : 0;
        if (pending && (distance < reach || turn < low || turn > high)) {
            flush();
            start(endX, endY);
            lineTo(x, y);
            return;
        }
        if (!pending) {
            direction = angle;
            low = -slack;
            high = slack;
        } else {
            low = Math.max(low, turn - slack);
            high = Math.min(high, turn + slack);
        }
        pending = true;
        reach = distance;
        endX = x;
        endY = y;
    }

    /** Ends the path and returns it. */
    Path2D finished() {
        flush();
        return path;
    }

    private void start(double x, double y) {
        anchorX = x;
        anchorY = y;
        pending = false;
    }

    private void flush() {
        if (!pending) {
            return;
        }
        pending = false;
        if (once && !drawn.add(key(anchorX, anchorY, endX, endY))) {
            lifted = true;
            return;
        }
        if (lifted) {
            path.moveTo(anchorX, anchorY);
            lifted = false;
        }
        path.lineTo(endX, endY);
    }

    /** The segment on a grid of half pixels, whichever way it is run through. */
    private static long key(double ax, double ay, double bx, double by) {
        long a = (Math.round(ax * GRID) & 0xFFFF) << 16 | (Math.round(ay * GRID) & 0xFFFF);
        long b = (Math.round(bx * GRID) & 0xFFFF) << 16 | (Math.round(by * GRID) & 0xFFFF);
        return Math.min(a, b) << 32 | Math.max(a, b);
    }
}
