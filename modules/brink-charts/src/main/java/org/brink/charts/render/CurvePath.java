package org.brink.charts.render;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pixels of a curve: a path cut to the plot, bands where it oscillates too fast to be a line, and where points lie
 * off the axis for ever (infinite, or not positive on a log axis). Cutting by hand keeps values of 1e300, which
 * diverged runs have, away from the stroker.
 */
final class CurvePath {

    private static final double MARGIN = 8;
    private static final double LEAST_MARK_GAP = 7;
    private static final int BUSY = 600;
    private static final double[] GAP = {};

    private final Rectangle2D clip;
    private final double[] px;
    private final double[] py;
    private final boolean[] skipped;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Bands.Band> bands;
    private final Path2D path;
    private boolean busy;
    private double penX = Double.NaN;
    private double penY = Double.NaN;

    /**
     * Where a point that has no place on the vertical axis would be.
     *
     * @param x its horizontal pixel
     * @param up whether it lies above the plot rather than below
     */
    record Mark(double x, boolean up) {
    }

    /** The pixels of a curve; {@code banded} draws fast oscillations as bands where x increases. */
    CurvePath(Scale x, Scale y, Rectangle2D plot, double[] xs, double[] ys, boolean banded) {
        this.clip = new Rectangle2D.Double(plot.getX() - MARGIN, plot.getY() - MARGIN, plot.getWidth() + 2 * MARGIN,
                plot.getHeight() + 2 * MARGIN);
        this.px = new double[xs.length];
        this.py = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            place(i, x, y, xs[i], ys[i]);
        }
        boolean along = increasing(xs);
        this.skipped = new boolean[px.length];
        if (banded && along) {
            Bands found = Bands.find(px, py, clip.getMinY(), clip.getMaxY());
            this.bands = found.bands();
            found.calm().forEach(this::calm);
        } else {
            this.bands = List.of();
        }
        this.path = trace(along ? new PixelPath() : new PixelPath(new Coverage(clip)));
    }

    /** The curve outside its bands. */
    Path2D path() {
        return path;
    }

    List<Bands.Band> bands() {
        return bands;
    }

    /** The drawable points in the plot or close to it. */
    List<Point2D> points() {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < px.length; i++) {
            if (clip.contains(px[i], py[i])) {
                points.add(new Point2D.Double(px[i], py[i]));
            }
        }
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

    private void place(int i, Scale x, Scale y, double vx, double vy) {
        px[i] = x.drawable(vx) ? x.toPixel(vx) : Double.NaN;
        py[i] = x.drawable(vx) && y.drawable(vy) ? y.toPixel(vy) : Double.NaN;
        boolean off = !Double.isNaN(px[i]) && !Double.isNaN(vy) && !y.drawable(vy);
        if (off && px[i] >= clip.getMinX() && px[i] <= clip.getMaxX()) {
            boolean up = vy > 0;
            if (marks.isEmpty() || marks.get(marks.size() - 1).up() != up
                    || px[i] - marks.get(marks.size() - 1).x() >= LEAST_MARK_GAP) {
                marks.add(new Mark(px[i], up));
            }
        }
    }

    /** Whether the path turns so often that joints between its segments are not worth their cost. */
    boolean busy() {
        return busy;
    }

    private void calm(Bands.Calm calm) {
        Arrays.fill(skipped, calm.from() + 1, calm.to() + 1, true);
        px[calm.from()] = calm.x();
        py[calm.from()] = calm.y();
    }

    private Path2D trace(PixelPath out) {
        int band = 0;
        int last = 0;
        for (int i = 1; i < px.length; i++) {
            while (band < bands.size() && bands.get(band).to() < i) {
                band++;
            }
            boolean inBand = band < bands.size() && bands.get(band).from() < i;
            if (skipped[i]) {
                continue;
            }
            if (!inBand && !Double.isNaN(py[last]) && !Double.isNaN(py[i])) {
                segment(out, px[last], py[last], px[i], py[i]);
            }
            last = i;
        }
        Path2D finished = out.finished();
        busy = out.segments() > BUSY;
        return finished;
    }

    /** Adds the part of a segment that is inside. */
    private void segment(PixelPath out, double ax, double ay, double bx, double by) {
        double[] part = clip.contains(ax, ay) && clip.contains(bx, by) ? new double[] {0, 1} : cut(ax, ay, bx, by);
        if (part.length == 0) {
            return;
        }
        double fromX = part[0] > 0 ? ax + part[0] * (bx - ax) : ax;
        double fromY = part[0] > 0 ? ay + part[0] * (by - ay) : ay;
        if (fromX != penX || fromY != penY) {
            out.moveTo(fromX, fromY);
        }
        penX = part[1] < 1 ? ax + part[1] * (bx - ax) : bx;
        penY = part[1] < 1 ? ay + part[1] * (by - ay) : by;
        out.lineTo(penX, penY);
    }

    /** Liang and Barsky's cut of a segment to a rectangle: the shares at which it enters and leaves, or nothing. */
    private double[] cut(double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {ax - clip.getMinX(), clip.getMaxX() - ax, ay - clip.getMinY(), clip.getMaxY() - ay};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0 && q[i] < 0) {
                return GAP;
            }
            if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else if (p[i] > 0) {
                to = Math.min(to, q[i] / p[i]);
            }
        }
        return from <= to ? new double[] {from, to} : GAP;
    }
}
