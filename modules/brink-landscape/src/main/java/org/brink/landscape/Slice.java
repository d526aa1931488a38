package org.brink.landscape;

import java.util.List;
import java.util.Map;

/**
 * A computed slice.
 *
 * @param settings what was asked for, as raw values, with everything filled in that was chosen by itself
 * @param labels what each axis shows, one or two
 * @param axes the grid coordinates along each direction, increasing
 * @param values {@code values[row of the second axis][column of the first]}; one row for a line
 * @param residuals ‖Hv − λv‖ in the same places for the sharpness, empty for other quantities
 * @param plane the line or plane
 * @param paths the trajectories of the runs, in order
 * @param remarks what a reader must know, one sentence each
 * @param seconds how long the computation took
 */
public record Slice(Map<String, Object> settings, List<String> labels, List<double[]> axes, double[][] values,
        double[][] residuals, Plane plane, List<SlicePath> paths, List<String> remarks, double seconds) {

    public Slice {
        labels = List.copyOf(labels);
        axes = List.copyOf(axes);
        paths = List.copyOf(paths);
        remarks = List.copyOf(remarks);
    }

    /** What was computed. */
    public Quantity quantity() {
        return Quantity.find((String) settings.get("quantity")).orElseThrow();
    }

    /** How the directions were chosen. */
    public Span span() {
        return Span.find((String) settings.get("span")).orElseThrow();
    }

    /** The step that the slice is about. */
    public long step() {
        return (Long) settings.get("at");
    }
}
