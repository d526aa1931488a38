package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.chart.Layer.Style;
import org.brink.sweeps.SweepGroups;
import org.brink.sweeps.SweepGroups.Group;
import org.brink.sweeps.SweepGroups.Spread;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.openide.util.NbBundle.Messages;

/**
 * How a value spreads over the cells of each group, over the values of an axis that groups have in common. One line for
 * each number that was chosen, or dots where other axes have values that have no colour of their own.
 *
 * @param plan the cells
 * @param grouping how they are put together
 * @param axis place of the axis among those of the plan
 * @param measure what is shown
 * @param aggregates which numbers of it
 */
@Messages({
    "# {0} - name of a channel",
    "# {1} - mean, median and so on",
    "TITLE_GroupChart={0}: {1}"
})
record GroupChart(SweepPlan plan, Grouping grouping, int axis, Measure measure, Set<Aggregate> aggregates) {

    private static final long[] NO_STEPS = {};

    /** The chart of what the table has now. */
    ChartModel model(SweepTable table) {
        ChartAxis across = new ChartAxis(plan, axis);
        OptionalInt colours = SweepChart.colourAxis(plan, axis, grouping.axes());
        int count = colours.isPresent() ? plan.axes().get(colours.getAsInt()).size() : 1;
        boolean lined = grouping.axes().stream().allMatch(i -> i == axis
                || colours.isPresent() && i == colours.getAsInt() || plan.axes().get(i).size() == 1);
        Map<Aggregate, List<Points>> lines = new TreeMap<>();
        aggregates.forEach(each -> lines.put(each, Stream.generate(Points::new).limit(count).toList()));
        for (Group group : grouping.of(plan).groups()) {
            Spread spread = SweepGroups.spread(table, group, measure.channel(), measure.statistic());
            int[] indices = plan.indices(group.cells()[0]);
            int colour = colours.isPresent() ? indices[colours.getAsInt()] : 0;
            if (spread.count() > 0) {
                lines.forEach((each, points) -> points.get(colour).add(across.x(indices[axis]), each.of(spread)));
            }
        }
        boolean logY = Points.wide(lines.values().stream().flatMap(List::stream).toList());
        List<Layer> layers = new ArrayList<>();
        for (Map.Entry<Aggregate, List<Points>> line : lines.entrySet()) {
            for (int g = 0; g < count; g++) {
                Points points = line.getValue().get(g);
                if (points.count() > 0) {
                    boolean named = colours.isPresent() && line.getKey() == main();
                    Points drawn = lined ? points : points.thinned(across.logarithmic(), logY);
                    layers.add(new Layer.Curve(named ? new ChartAxis(plan, colours.getAsInt()).label(g) : "",
                            new Ink.Run(g), lined ? style(line.getKey()) : Style.POINTS, drawn.x(), drawn.y(),
                            NO_STEPS));
                }
            }
        }
        return new ChartModel(title(), across.axisOfChart(), logY ? Axis.log(measure.label())
                : Axis.linear(measure.label()), layers, Bundle.TEXT_NoCells());
    }

    private String title() {
        return Bundle.TITLE_GroupChart(measure.label(), String.join(", ",
                aggregates.stream().sorted().map(Aggregate::id).toList()));
    }

    /** The number that stands for the others. */
    private Aggregate main() {
        return aggregates.contains(Aggregate.MEDIAN) ? Aggregate.MEDIAN
                : aggregates.contains(Aggregate.MEAN) ? Aggregate.MEAN : aggregates.iterator().next();
    }

    private Style style(Aggregate aggregate) {
        if (aggregate == main()) {
            return Style.SOLID;
        }
        return switch (aggregate) {
            case MEAN, MEDIAN -> Style.DASHED;
            case LOWER, UPPER -> Style.FAINT;
            case LEAST, MOST -> Style.DOTTED;
        };
    }
}
