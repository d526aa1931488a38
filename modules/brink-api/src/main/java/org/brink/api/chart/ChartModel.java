package org.brink.api.chart;

import java.util.List;
import java.util.Objects;

/**
 * A chart as data.
 *
 * @param title above the chart
 * @param x horizontal axis
 * @param y vertical axis
 * @param layers what is drawn, back to front
 * @param emptyText what to do next, shown when there is nothing to draw
 */
public record ChartModel(String title, Axis x, Axis y, List<Layer> layers, String emptyText) {

    public ChartModel {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        Objects.requireNonNull(emptyText, "emptyText");
        layers = List.copyOf(layers);
    }
}
