package org.brink.charts.figure;

import java.awt.geom.Rectangle2D;
import org.brink.api.chart.ChartModel;
import org.brink.charts.ChartRenderer;

/**
 * A chart with the size at which it is drawn.
 *
 * @param model the chart
 * @param renderer draws it
 * @param widthMillimetres width on paper
 * @param heightMillimetres height on paper
 */
record Canvas(ChartModel model, ChartRenderer renderer, double widthMillimetres, double heightMillimetres) {

    /** Logical pixels per inch, as in CSS and SVG. */
    static final double LOGICAL_DPI = 96;
    static final double MILLIMETRES_PER_INCH = 25.4;

    double width() {
        return widthMillimetres / MILLIMETRES_PER_INCH * LOGICAL_DPI;
    }

    double height() {
        return heightMillimetres / MILLIMETRES_PER_INCH * LOGICAL_DPI;
    }

    Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, width(), height());
    }
}
