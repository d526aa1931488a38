package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Spaced;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTable.Statistic;
import org.brink.workbench.run.Parameters;
import org.openide.util.NbBundle.Messages;

/**
 * One number of every cell over the values of an axis. Points have a colour for each value of one other axis, if that
 * has few; cells that diverged are marked at the upper edge.
 *
 * @param plan the cells
 * @param axis place of the axis among those of the plan
 * @param channel what is shown
 * @param statistic which number of it
 */
@Messages({
    "# {0} - name of a channel",
    "# {1} - last, min or max",
    "TITLE_SweepChart={0}, {1}",
    "TEXT_NoCells=No cell has a result with this channel yet."
})
record SweepChart(SweepPlan plan, int axis, String channel, Statistic statistic) {

    /** The most colours. */
    private static final int MOST_GROUPS = 6;
    /** Numbers that differ by more than this factor are shown on a logarithmic axis. */
    private static final double WIDE = 300;
    /** With more cells, points are dots. */
    private static final int MOST_MARKS = 400;
    private static final long[] NO_STEPS = {};

    /** A chart without points, which says so. */
    static ChartModel nothing() {
        return new ChartModel("", Axis.linear(""), Axis.linear(""), List.of(), Bundle.TEXT_NoCells());
    }

    /** The chart of what the table has now. */
    ChartModel model(SweepTable table) {
        int group = group();
        int groups = group < 0 ? 1 : plan.axes().get(group).size();
        List<Points> points = Stream.generate(Points::new).limit(groups).toList();
        for (int cell = 0; cell < plan.cells(); cell++) {
            if (table.has(cell)) {
                int[] indices = plan.indices(cell);
                OptionalDouble value = table.is(cell, State.DIVERGED) ? OptionalDouble.of(Double.POSITIVE_INFINITY)
                        : table.value(cell, channel, statistic);
                value.ifPresent(y -> points.get(group < 0 ? 0 : indices[group]).add(x(indices[axis]), y));
            }
        }
        List<Layer> layers = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            if (points.get(g).count > 0) {
                draw(points.get(g), group < 0 ? "" : label(group, g), new Ink.Run(g), layers);
            }
        }
        String name = Parameters.shortName(plan.axes().get(axis).tracks().get(0).path());
        return new ChartModel(Bundle.TITLE_SweepChart(channel, statistic.id()),
                logarithmic() ? Axis.log(name) : Axis.linear(name), wide(points) ? Axis.log(channel)
                        : Axis.linear(channel), layers, Bundle.TEXT_NoCells());
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

    /** Whether cells that differ in the axis and the group alone are all that there are. */
    private boolean lined() {
        int group = group();
        for (int i = 0; i < plan.axes().size(); i++) {
            if (i != axis && i != group && plan.axes().get(i).size() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether values differ so much that a linear axis would show the largest alone. */
    private static boolean wide(List<Points> all) {
        double[] values = all.stream().flatMapToDouble(points -> Arrays.stream(points.y())).filter(Double::isFinite)
                .sorted().toArray();
        double least = Arrays.stream(values).filter(v -> v > 0).findFirst().orElse(Double.POSITIVE_INFINITY);
        return values.length > 0 && values[0] >= 0 && values[values.length - 1] > WIDE * least;
    }

    /** The first other axis with few values; -1 if there is none. */
    private int group() {
        for (int i = 0; i < plan.axes().size(); i++) {
            if (i != axis && plan.axes().get(i).size() <= MOST_GROUPS) {
                return i;
            }
        }
        return -1;
    }

    private String label(int group, int index) {
        SweepAxis.Track track = plan.axes().get(group).tracks().get(0);
        return Parameters.shortName(track.path()) + " " + track.values().get(index);
    }

    private double x(int index) {
        return plan.axes().get(axis).tracks().get(0).values().get(index) instanceof Number number
                ? number.doubleValue() : index;
    }

    private boolean logarithmic() {
        return plan.axes().get(axis).tracks().get(0).values() instanceof Spaced spaced && spaced.logarithmic();
    }

    private static final class Points {

        private double[] x = new double[16];
        private double[] y = new double[16];
        private int count;

        void add(double px, double py) {
            if (count == x.length) {
                x = Arrays.copyOf(x, 2 * count);
                y = Arrays.copyOf(y, 2 * count);
            }
            x[count] = px;
            y[count++] = py;
        }

        double[] x() {
            return Arrays.copyOf(x, count);
        }

        double[] y() {
            return Arrays.copyOf(y, count);
        }
    }
}
