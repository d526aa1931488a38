package org.brink.workbench.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Range;

/** Gives charts that stand side by side the same extents, so that they can be compared by eye. */
final class LinkedAxes {

    private static final double MARGIN = 0.04;

    private LinkedAxes() {
    }

    /**
     * The chart with these steps on its horizontal axis, if that shows steps: all step axes of a board have the same
     * extent, also while a run goes on and one chart knows more of it than another.
     */
    static ChartModel withSteps(ChartModel chart, StepRange steps) {
        if (!Frame.isStepAxis(chart) || chart.x().range().isPresent() || steps.last() <= steps.first()) {
            return chart;
        }
        Axis x = chart.x().withRange(Range.closed(steps.first(), steps.last()));
        return new ChartModel(chart.title(), x, chart.y(), chart.layers(), chart.emptyText());
    }

    /** The charts with the smallest common extents; axes with an extent of their own widen it like data do. */
    static List<ChartModel> link(List<ChartModel> charts) {
        if (charts.size() < 2) {
            return charts;
        }
        Extent x = new Extent();
        Extent y = new Extent();
        for (ChartModel chart : charts) {
            collect(chart, x, y);
        }
        List<ChartModel> linked = new ArrayList<>();
        for (ChartModel chart : charts) {
            boolean steps = Frame.isStepAxis(chart);
            linked.add(new ChartModel(chart.title(), x.applyTo(chart.x(), steps ? 0 : MARGIN),
                    y.applyTo(chart.y(), MARGIN), chart.layers(), chart.emptyText()));
        }
        return linked;
    }

    private static void collect(ChartModel chart, Extent x, Extent y) {
        x.log |= chart.x().scale() == Axis.Scale.LOG;
        y.log |= chart.y().scale() == Axis.Scale.LOG;
        chart.x().range().ifPresent(x::fixed);
        chart.y().range().ifPresent(y::fixed);
        for (Layer layer : chart.layers()) {
            if (layer instanceof Layer.Curve curve) {
                x.add(curve.x());
                y.add(curve.y());
            } else if (layer instanceof Layer.Marker marker && !(marker.ink() instanceof Ink.Background)) {
                x.add(marker.x());
                y.add(marker.y());
            }
        }
    }

    /** The smallest interval that holds what was added. */
    private static final class Extent {

        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;
        private double fixedLow = Double.POSITIVE_INFINITY;
        private double fixedHigh = Double.NEGATIVE_INFINITY;
        private boolean log;

        void add(double[] values) {
            for (double value : values) {
                add(value);
            }
        }

        void add(double value) {
            if (Double.isFinite(value) && (!log || value > 0)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }

        void fixed(Range range) {
            fixedLow = Math.min(fixedLow, range.low());
            fixedHigh = Math.max(fixedHigh, range.high());
        }

        Axis applyTo(Axis axis, double margin) {
            return range(margin).map(axis::withRange).orElse(axis);
        }

        private Optional<Range> range(double margin) {
            if (fixedLow <= fixedHigh) {
                return Optional.of(Range.closed(fixedLow, fixedHigh));
            }
            if (low > high) {
                return Optional.empty();
            }
            if (log) {
                double ratio = Math.pow(Math.max(high / low, 1.1), margin);
                return Optional.of(Range.closed(low / ratio, high * ratio));
            }
            double span = high > low ? high - low : Math.max(Math.abs(high), 1) * 0.1;
            return Optional.of(Range.closed(low - margin * span, high + margin * span));
        }
    }
}
