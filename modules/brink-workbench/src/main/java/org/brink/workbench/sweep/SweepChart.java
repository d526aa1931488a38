package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.openide.util.NbBundle.Messages;

/**
 * One number of every cell over the values of an axis. Points have a colour for each value of one other axis, if that
 * has few; cells that diverged are marked at the upper edge.
 *
 * @param plan the cells
 * @param axis place of the axis among those of the plan
 * @param measure what is shown
 */
@Messages("TEXT_NoCells=No cell has a result to draw yet.")
record SweepChart(SweepPlan plan, int axis, Measure measure) {

    /** The most colours. */
    static final int MOST_COLOURS = 6;
    /** With more cells, points are dots. */
    private static final int MOST_MARKS = 400;
    private static final long[] NO_STEPS = {};

    /** A chart without points, which says so. */
    static ChartModel nothing() {
        return new ChartModel("", Axis.linear(""), Axis.linear(""), List.of(), Bundle.TEXT_NoCells());
    }

    /** The first other axis with few values, which are told apart by colours. */
    static OptionalInt colourAxis(SweepPlan plan, int axis, List<Integer> others) {
        return others.stream().filter(i -> i != axis && plan.axes().get(i).size() <= MOST_COLOURS)
                .mapToInt(Integer::intValue).findFirst();
    }

    private OptionalInt colours() {
        return colourAxis(plan, axis, IntStream.range(0, plan.axes().size()).boxed().toList());
    }

    /** The chart of what the table has now. */
    ChartModel model(SweepTable table) {
        OptionalInt colours = colours();
        ChartAxis across = new ChartAxis(plan, axis);
        int groups = colours.isPresent() ? plan.axes().get(colours.getAsInt()).size() : 1;
        List<Points> points = Stream.generate(Points::new).limit(groups).toList();
        for (int cell = 0; cell < plan.cells(); cell++) {
            if (table.has(cell)) {
                int[] indices = plan.indices(cell);
                OptionalDouble value = table.is(cell, State.DIVERGED) ? OptionalDouble.of(Double.POSITIVE_INFINITY)
                        : table.value(cell, measure.channel(), measure.statistic());
                int group = colours.isPresent() ? indices[colours.getAsInt()] : 0;
                value.ifPresent(y -> points.get(group).add(across.x(indices[axis]), y));
            }
        }
        boolean logY = Points.wide(points);
        List<Layer> layers = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            if (points.get(g).count() > 0) {
                draw(points.get(g).thinned(across.logarithmic(), logY), colours.isEmpty() ? ""
                        : new ChartAxis(plan, colours.getAsInt()).label(g), new Ink.Run(g), layers);
            }
        }
        return new ChartModel(measure.label(), across.axisOfChart(), logY ? Axis.log(measure.label())
                : Axis.linear(measure.label()), layers, Bundle.TEXT_NoCells());
    }

    /** A line where each value of the axis has one cell at most, and marks where there are few cells. */
    private void draw(Points points, String label, Ink ink, List<Layer> layers) {
        double[] x = points.x();
        double[] y = points.y();
        boolean few = plan.cells() <= MOST_MARKS;
        boolean line = lined();
        if (line) {
            layers.add(new Layer.Curve(few ? "" : label, ink, Layer.Style.FAINT, x, y, NO_STEPS));
        }
        if (!few) {
            layers.add(new Layer.Curve(line ? "" : label, ink, Layer.Style.POINTS, x, y, NO_STEPS));
            return;
        }
        if (!line) {
            // marks have no place for what lies beyond the edge
            layers.add(new Layer.Curve("", ink, Layer.Style.POINTS, x, y, NO_STEPS));
        }
        for (int i = 0; i < x.length; i++) {
            layers.add(new Layer.Marker(i == 0 ? label : "", ink, Layer.Shape.CIRCLE, x[i], y[i], ""));
        }
    }

    /** Whether cells that differ in the axis and the colour alone are all that there are. */
    private boolean lined() {
        OptionalInt colours = colours();
        for (int i = 0; i < plan.axes().size(); i++) {
            boolean shown = i == axis || colours.isPresent() && i == colours.getAsInt();
            if (!shown && plan.axes().get(i).size() > 1) {
                return false;
            }
        }
        return true;
    }
}
