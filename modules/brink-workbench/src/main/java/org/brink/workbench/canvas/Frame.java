package org.brink.workbench.canvas;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.charts.ChartGeometry;
import org.brink.charts.ChartTheme;

/**
 * A chart as drawn.
 *
 * @param image the picture, in pixels of the screen
 * @param geometry where the data are in it, in coordinates of the component
 * @param theme the colours in which it was drawn
 */
public record Frame(BufferedImage image, ChartGeometry geometry, ChartTheme theme) {

    public Frame {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(geometry, "geometry");
        Objects.requireNonNull(theme, "theme");
    }

    /** What was drawn. */
    public ChartModel model() {
        return geometry.model();
    }

    /** The rectangle inside the axes. */
    public Rectangle2D plot() {
        return geometry.plot();
    }

    /** Whether the horizontal axis shows steps. */
    public boolean stepAxis() {
        return isStepAxis(model());
    }

    /** The colour behind the chart. */
    public Color ground() {
        return theme.ground();
    }

    /** Whether the horizontal axis of a chart shows steps. */
    static boolean isStepAxis(ChartModel model) {
        return model.x().label().equals(Axis.steps().label());
    }
}
