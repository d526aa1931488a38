package org.brink.api.chart;

import java.util.Objects;

/** Something that is drawn in a chart. Arrays are handed over and never changed afterwards. */
public sealed interface Layer {

    /** What the legend says; empty to leave the layer out of the legend. */
    String label();

    /**
     * A curve through points in the given order. Points that are NaN leave a gap; infinite ones are marked at the edge.
     *
     * @param label what the legend says
     * @param ink its colour
     * @param style how it is drawn
     * @param x horizontal coordinates
     * @param y vertical coordinates, as many
     * @param steps the step of each point, for the step cursor; empty if points have no step
     */
    record Curve(String label, Ink ink, Style style, double[] x, double[] y, long[] steps) implements Layer {

        public Curve {
            Objects.requireNonNull(label, "label");
            if (x.length != y.length || (steps.length != 0 && steps.length != x.length)) {
                throw new IllegalArgumentException(
                        "lengths differ: " + x.length + ", " + y.length + ", " + steps.length);
            }
        }
    }

    /**
     * Level sets of a function on a grid.
     *
     * @param label what the legend says
     * @param ink its colour
     * @param x horizontal grid coordinates, increasing
     * @param y vertical grid coordinates, increasing
     * @param values function values, {@code values[row of y][column of x]}
     * @param levels the values whose level sets are drawn, increasing
     */
    record Contours(String label, Ink ink, double[] x, double[] y, double[][] values, double[] levels)
            implements Layer {
    }

    /**
     * A point with a text.
     *
     * @param label what the legend says
     * @param ink its colour
     * @param shape what is drawn
     * @param x horizontal coordinate
     * @param y vertical coordinate
     * @param text drawn beside the point; may be empty
     */
    record Marker(String label, Ink ink, Shape shape, double x, double y, String text) implements Layer {
    }

    /**
     * A vertical line through the whole chart, such as the step of an event. Does not widen the horizontal axis.
     *
     * @param label what the legend says
     * @param ink its colour
     * @param x horizontal coordinate
     * @param text drawn beside the line where there is room; may be empty
     * @param detail one sentence for whoever points at it; may be empty
     */
    record Rule(String label, Ink ink, double x, String text, String detail) implements Layer {

        public Rule {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(ink, "ink");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** How a curve is drawn. */
    enum Style {
        /** The main curve of a run. */
        SOLID,
        /** A further process of the same run. */
        DASHED,
        /** A threshold or prediction. */
        DOTTED,
        /** The raw data behind a smoothed curve. */
        FAINT,
        /** Points without a line between them. */
        POINTS
    }

    /** What a marker looks like. */
    enum Shape {
        /** Where something starts. */
        CIRCLE,
        /** Where something ends. */
        SQUARE,
        /** Where something went wrong. */
        CROSS
    }
}
