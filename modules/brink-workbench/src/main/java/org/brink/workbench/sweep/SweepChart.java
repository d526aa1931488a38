package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
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
    private static final long[] NO_STEPS = {};

    /** The chart of what the table has now. */
    ChartModel model(SweepTable table) {
        int group = group();
        int groups = group < 0 ? 1 : plan.axes().get(group).size();
        List<Points> points = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            points.add(new Points());
        }
        boolean positive = true;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int cell = 0; cell < plan.cells(); cell++) {
            if (!table.has(cell)) {
                continue;
            }
            int[] indices = plan.indices(cell);
            OptionalDouble value = table.is(cell, State.DIVERGED) ? OptionalDouble.of(Double.POSITIVE_INFINITY)
                    : table.value(cell, channel, statistic);
            if (value.isPresent()) {
                points.get(group < 0 ? 0 : indices[group]).add(x(indices[axis]), value.getAsDouble());
                if (Double.isFinite(value.getAsDouble())) {
                    positive &= value.getAsDouble() > 0;
                    least = Math.min(least, value.getAsDouble());
                    most = Math.max(most, value.getAsDouble());
                }
            }
        }
        List<Layer> layers = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            if (points.get(g).count > 0) {
                layers.add(new Layer.Curve(group < 0 ? "" : label(group, g), new Ink.Run(g), Layer.Style.POINTS,
                        points.get(g).x(), points.get(g).y(), NO_STEPS));
            }
        }
        String name = Parameters.shortName(plan.axes().get(axis).tracks().get(0).path());
        return new ChartModel(Bundle.TITLE_SweepChart(channel, statistic.id()),
                logarithmic() ? Axis.log(name) : Axis.linear(name),
                positive && most > WIDE * least ? Axis.log(channel) : Axis.linear(channel), layers,
                Bundle.TEXT_NoCells());
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
