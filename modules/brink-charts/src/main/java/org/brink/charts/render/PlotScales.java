package org.brink.charts.render;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;

/** The scales of a drawn plot. */
final class PlotScales {

    private PlotScales() {
    }

    static Scale horizontal(ValueAxis axis, Rectangle2D plot) {
        return new Scale(axis.getLowerBound(), axis.getUpperBound(), axis instanceof LogAxis, plot.getMinX(),
                plot.getMaxX());
    }

    static Scale vertical(ValueAxis axis, Rectangle2D plot) {
        return new Scale(axis.getLowerBound(), axis.getUpperBound(), axis instanceof LogAxis, plot.getMaxY(),
                plot.getMinY());
    }
}
