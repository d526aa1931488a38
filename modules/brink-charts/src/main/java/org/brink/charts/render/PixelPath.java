package org.brink.charts.render;

import java.awt.geom.Path2D;
import java.util.Optional;

/**
 * A path of pixels without the points that nobody would see missing. A point is left out while the straight line past
 * it stays within a tolerance of every point left out (the cone of directions of Williams 1978); turning points are
 * always kept, so envelopes of oscillations stay exact. Strokes over strokes may be left out too, so that a
 * trajectory that runs to and fro for a million steps costs no more than the area it covers.
 */
final class PixelPath {

    private static final double TOLERANCE = 0.06;

    private final Path2D.Double path = new Path2D.Double();
    private final Optional<Coverage> coverage;
    private int segments;
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

    /** An empty path that draws every segment. */
    PixelPath() {
        this.coverage = Optional.empty();
    }

    /** An empty path that leaves out segments where its own strokes cover everything already. */
    PixelPath(Coverage coverage) {
        this.coverage = Optional.of(coverage);
    }

    /** How many segments the path has so far. */
    int segments() {
        return segments;
    }

    void moveTo(double x, double y) {
        flush();
        start(x, y);
        lifted = true;
    }

    void lineTo(double x, double y) {
        double dx = x - anchorX;
        double dy = y - anchorY;
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (!pending && distance < TOLERANCE) {
            return;
        }
        double angle = Math.atan2(dy, dx);
        double slack = distance > 10 * TOLERANCE ? TOLERANCE / distance : Math.asin(Math.min(1, TOLERANCE / distance));
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
        if (coverage.isPresent() && !coverage.get().add(anchorX, anchorY, endX, endY)) {
            lifted = true;
            return;
        }
        if (lifted) {
            path.moveTo(anchorX, anchorY);
            lifted = false;
        }
        path.lineTo(endX, endY);
        segments++;
    }
}
