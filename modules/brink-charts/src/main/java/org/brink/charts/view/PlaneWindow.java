package org.brink.charts.view;

import java.util.List;
import org.brink.api.parameter.Range;

/**
 * The part of the plane that is shown. It keeps its extents while a growing trajectory stays inside and still fills at
 * least half of it, so that the level sets need not be computed for every frame.
 */
final class PlaneWindow {

    private static final double PADDING = 0.09;
    /** One side of the picture never stands for less than this share of what the other side stands for. */
    private static final double LEAST_ASPECT = 0.02;

    private Range x = Range.closed(0, 0);
    private Range y = Range.closed(0, 0);
    private boolean set;

    /** Fits the window to all points before the runs ran away. */
    void fit(List<PlanePath> paths) {
        Extent ex = new Extent(false);
        Extent ey = new Extent(false);
        for (PlanePath path : paths) {
            for (int i = 0; i < path.settled(); i++) {
                if (Double.isFinite(path.x()[i]) && Double.isFinite(path.y()[i])) {
                    ex.include(path.x()[i]);
                    ey.include(path.y()[i]);
                }
            }
        }
        if (ex.empty()) {
            x = Range.closed(-1, 1);
            y = Range.closed(-1, 1);
            set = false;
        } else if (!set || !suits(x, ex) || !suits(y, ey)) {
            x = around(ex, LEAST_ASPECT * ey.span());
            y = around(ey, LEAST_ASPECT * ex.span());
            set = true;
        }
    }

    Range x() {
        return x;
    }

    Range y() {
        return y;
    }

    private static boolean suits(Range shown, Extent data) {
        double span = shown.high() - shown.low();
        double least = 0.25 * PADDING * span;
        return data.low() >= shown.low() + least && data.high() <= shown.high() - least && data.span() >= 0.5 * span;
    }

    private static Range around(Extent data, double leastSpan) {
        double middle = data.low() + data.span() / 2;
        double span = Math.max(Math.max(data.span(), leastSpan), Math.max(1e-9, 1e-4 * Math.abs(middle)));
        double half = span * (0.5 + PADDING);
        return Range.closed(middle - half, middle + half);
    }
}
