package org.brink.charts.render;

import java.util.List;
import org.brink.api.chart.Axis;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Range;

/** Finds the extent of an axis from what is drawn: every finite number, and only positive ones on a log axis. */
final class AutoRange {

    private static final double PADDING = 0.04;

    private final boolean log;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private AutoRange(boolean log) {
        this.log = log;
    }

    /** The extent of an axis: the fixed one if there is one that fits its scale, else that of the data, padded. */
    static Range of(Axis axis, List<Layer> layers, boolean horizontal) {
        boolean log = axis.scale() == Axis.Scale.LOG;
        if (axis.range().isPresent() && usable(axis.range().get(), log)) {
            return axis.range().get();
        }
        AutoRange range = new AutoRange(log);
        for (Layer layer : layers) {
            if (layer instanceof Layer.Curve curve) {
                range.include(horizontal ? curve.x() : curve.y());
            } else if (layer instanceof Layer.Marker marker) {
                range.include(horizontal ? marker.x() : marker.y());
            } else if (layer instanceof Layer.Contours contours) {
                range.include(horizontal ? contours.x() : contours.y());
            } else if (layer instanceof Layer.Cells cells) {
                range.include(horizontal ? cells.x() : cells.y());
            }
        }
        boolean steps = horizontal && layers.stream()
                .noneMatch(layer -> layer instanceof Layer.Contours || layer instanceof Layer.Cells);
        return log ? range.logarithmic() : range.linear(steps ? 0 : PADDING);
    }

    private static boolean usable(Range range, boolean log) {
        return Double.isFinite(range.low()) && Double.isFinite(range.high()) && range.high() > range.low()
                && (!log || range.low() > 0);
    }

    private void include(double... values) {
        for (double v : values) {
            if (Double.isFinite(v) && (!log || v > 0)) {
                low = Math.min(low, v);
                high = Math.max(high, v);
            }
        }
    }

    private Range linear(double padding) {
        if (!(low <= high)) {
            return Range.closed(0, 1);
        }
        double span = high - low;
        double least = Math.max(Math.abs(low), Math.abs(high)) * 1e-12;
        if (span <= least) {
            double half = low == 0 ? 0.5 : Math.abs(low) * 0.05;
            return Range.closed(low - half, high + half);
        }
        if (!Double.isFinite(span)) {
            return Range.closed(low / 2, high / 2);
        }
        return Range.closed(low - padding * span, high + padding * span);
    }

    private Range logarithmic() {
        if (!(low <= high)) {
            return Range.closed(0.1, 1);
        }
        double decades = Math.log10(high) - Math.log10(low);
        double factor = Math.pow(10, Math.max(decades * PADDING, 0.05));
        double lower = Math.max(low / factor, Double.MIN_NORMAL);
        double upper = Math.min(high * factor, Double.MAX_VALUE / 2);
        return lower < upper ? Range.closed(lower, upper) : Range.closed(Double.MIN_NORMAL, 1);
    }
}
