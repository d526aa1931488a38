package org.brink.charts.render;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The pixels of a curve: a path cut to the plot, and where points lie off the axis for ever (infinite, or not positive
 * on a log axis). Cutting by hand keeps values of 1e300, which diverged runs have, away from the stroker.
 */
final class CurvePath {

    private static final double MARGIN = 8;
    private static final double LEAST_MARK_GAP = 7;

    private final Scale x;
    private final Scale y;
    private final Rectangle2D clip;
    private final PixelPath path;
    private final Path2D finished;
    private final List<Point2D> points = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private boolean down;
    private boolean penDown;
    private double lastX;
    private double lastY;
    private double penX;
    private double penY;

    /**
     * Where a point that has no place on the vertical axis would be.
     *
     * @param x its horizontal pixel
     * @param up whether it lies above the plot rather than below
     */
    record Mark(double x, boolean up) {
    }

    CurvePath(Scale x, Scale y, Rectangle2D plot, double[] xs, double[] ys) {
        this.x = x;
        this.y = y;
        this.clip = new Rectangle2D.Double(plot.getX() - MARGIN, plot.getY() - MARGIN, plot.getWidth() + 2 * MARGIN,
                plot.getHeight() + 2 * MARGIN);
        this.path = new PixelPath(!increasing(xs));
        for (int i = 0; i < xs.length; i++) {
            point(xs[i], ys[i]);
        }
        this.finished = path.finished();
    }

    Path2D path() {
        return finished;
    }

    /** The drawable points in the plot or close to it. */
    List<Point2D> points() {
        return points;
    }

    List<Mark> marks() {
        return marks;
    }

    private static boolean increasing(double[] xs) {
        for (int i = 1; i < xs.length; i++) {
            if (xs[i] <= xs[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private void point(double vx, double vy) {
        if (!x.drawable(vx) || Double.isNaN(vy)) {
            down = false;
            return;
        }
        double px = x.toPixel(vx);
        if (!y.drawable(vy)) {
            down = false;
            mark(px, vy > 0);
            return;
        }
        double py = y.toPixel(vy);
        if (clip.contains(px, py)) {
            points.add(new Point2D.Double(px, py));
        }
        if (down) {
            segment(lastX, lastY, px, py);
        } else {
            down = true;
            penDown = false;
        }
        lastX = px;
        lastY = py;
    }

    private void mark(double px, boolean up) {
        boolean inside = px >= clip.getMinX() && px <= clip.getMaxX();
        if (inside && (marks.isEmpty() || marks.get(marks.size() - 1).up != up
                || px - marks.get(marks.size() - 1).x >= LEAST_MARK_GAP)) {
            marks.add(new Mark(px, up));
        }
    }

    /** Liang and Barsky's cut of a segment to a rectangle. */
    private void segment(double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {ax - clip.getMinX(), clip.getMaxX() - ax, ay - clip.getMinY(), clip.getMaxY() - ay};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0 && q[i] < 0) {
                return;
            }
            if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else if (p[i] > 0) {
                to = Math.min(to, q[i] / p[i]);
            }
        }
        if (from <= to) {
            line(ax + from * dx, ay + from * dy, to < 1 ? ax + to * dx : bx, to < 1 ? ay + to * dy : by);
        }
    }

    private void line(double ax, double ay, double bx, double by) {
        if (!penDown || ax != penX || ay != penY) {
            path.moveTo(ax, ay);
        }
        path.lineTo(bx, by);
        penDown = true;
        penX = bx;
        penY = by;
    }
}
