package org.brink.api.chart;

import java.util.List;
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
     * A function on a grid without any smoothness, each grid point as a rectangle around it. The levels divide its
     * values into bands, one more than there are levels; every band has a colour. With names the bands are kinds, such
     * as phases, that the legend lists; without, a colour bar shows the levels. Cells that are NaN stay empty.
     *
     * @param label what the colour bar says
     * @param x horizontal grid coordinates, increasing
     * @param y vertical grid coordinates, increasing
     * @param values function values, {@code values[row of y][column of x]}
     * @param levels increasing
     * @param names what each band is called, one more than there are levels, empty texts to leave bands out of
     *     the legend; no names at all for a scale
     */
    record Cells(String label, double[] x, double[] y, double[][] values, double[] levels, List<String> names)
            implements Layer {

        public Cells {
            Objects.requireNonNull(label, "label");
            names = List.copyOf(names);
            if (!names.isEmpty() && names.size() != levels.length + 1) {
                throw new IllegalArgumentException(names.size() + " names for " + levels.length + " levels");
            }
        }

        /** The band of a value: how many levels it is above. */
        public int band(double value) {
            int band = 0;
            while (band < levels.length && value > levels[band]) {
                band++;
            }
            return band;
        }
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
