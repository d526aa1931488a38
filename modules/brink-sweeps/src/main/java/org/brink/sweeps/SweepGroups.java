package org.brink.sweeps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepTable.Statistic;

/**
 * The cells of a sweep in groups that have the same values on some axes, so that the other axes, usually the seed, are
 * what a group varies over.
 */
public final class SweepGroups {

    /**
     * One group.
     *
     * @param values of the places that the group has in common, by path
     * @param cells its cells, increasing
     */
    public record Group(Map<String, Object> values, int[] cells) {
    }

    /**
     * What one channel was like in a group, over the cells whose run was completed or stopped by a rule. Quantiles are
     * interpolated linearly between neighbours in order (type 7 of Hyndman and Fan 1996). All but the count are NaN
     * where a value is NaN, or the count is 0.
     *
     * @param count number of values
     * @param mean arithmetic mean
     * @param least smallest value
     * @param lower first quartile
     * @param median median
     * @param upper third quartile
     * @param most largest value
     */
    public record Spread(int count, double mean, double least, double lower, double median, double upper,
            double most) {
    }

    private final SweepPlan plan;
    private final List<Integer> axes;

    private SweepGroups(SweepPlan plan, List<Integer> axes) {
        this.plan = plan;
        this.axes = List.copyOf(axes);
    }

    /** Groups over seeds: cells of a group differ in the axes that set the seed, if there are such, and no others. */
    public static SweepGroups overSeeds(SweepPlan plan) {
        List<Integer> axes = new ArrayList<>();
        for (int i = 0; i < plan.axes().size(); i++) {
            if (plan.axes().get(i).tracks().stream().noneMatch(track -> track.path().equals(SweepAxis.SEED))) {
                axes.add(i);
            }
        }
        return new SweepGroups(plan, axes);
    }

    /**
     * Groups by some axes.
     *
     * @param paths one of the paths of each axis
     * @throws InvalidInput if no axis has that path
     */
    public static SweepGroups by(SweepPlan plan, List<String> paths) {
        List<Integer> axes = new ArrayList<>();
        for (String path : paths) {
            OptionalInt found = OptionalInt.empty();
            for (int i = 0; i < plan.axes().size(); i++) {
                if (plan.axes().get(i).tracks().stream().anyMatch(track -> track.path().equals(path))) {
                    found = OptionalInt.of(i);
                }
            }
            if (found.isEmpty()) {
                throw new InvalidInput(new Problem("group-by", Problem.show(path), "one of "
                        + String.join(", ", plan.values(0).keySet())));
            }
            if (!axes.contains(found.getAsInt())) {
                axes.add(found.getAsInt());
            }
        }
        axes.sort(null);
        return new SweepGroups(plan, axes);
    }

    /**
     * Groups by some axes.
     *
     * @param axes their places among the axes of the plan, increasing
     */
    public static SweepGroups by(SweepPlan plan, int... axes) {
        return new SweepGroups(plan, Arrays.stream(axes).boxed().toList());
    }

    /** The places of the axes that the cells of a group have in common, among the axes of the plan. */
    public List<Integer> axes() {
        return axes;
    }

    /** The groups, in the order of their first cells. */
    public List<Group> groups() {
        // places on the axes count like the digits of a number, and first cells are in the order of these numbers
        int count = 1;
        for (int axis : axes) {
            count *= plan.axes().get(axis).size();
        }
        int[][] cells = new int[count][plan.cells() / count];
        int[] filled = new int[count];
        for (int cell = 0; cell < plan.cells(); cell++) {
            int[] indices = plan.indices(cell);
            int group = 0;
            for (int axis : axes) {
                group = group * plan.axes().get(axis).size() + indices[axis];
            }
            cells[group][filled[group]++] = cell;
        }
        return Arrays.stream(cells).map(members -> new Group(values(members[0]), members)).toList();
    }

    private Map<String, Object> values(int cell) {
        int[] indices = plan.indices(cell);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int axis : axes) {
            plan.axes().get(axis).tracks()
                    .forEach(track -> values.put(track.path(), track.values().get(indices[axis])));
        }
        return values;
    }

    /** How many cells of a group have ended in a state. */
    public static int count(SweepTable table, Group group, State state) {
        return (int) Arrays.stream(group.cells()).filter(cell -> table.is(cell, state)).count();
    }

    /** What a channel was like in a group. */
    public static Spread spread(SweepTable table, Group group, String channel, Statistic statistic) {
        double[] values = Arrays.stream(group.cells())
                .filter(cell -> table.is(cell, State.COMPLETED) || table.is(cell, State.STOPPED))
                .mapToObj(cell -> table.value(cell, channel, statistic)).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).toArray();
        boolean undefined = values.length == 0 || Arrays.stream(values).anyMatch(Double::isNaN);
        if (undefined) {
            return new Spread(values.length, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        Arrays.sort(values);
        return new Spread(values.length, sum / values.length, values[0], quantile(values, 0.25),
                quantile(values, 0.5), quantile(values, 0.75), values[values.length - 1]);
    }

    private static double quantile(double[] sorted, double part) {
        double at = part * (sorted.length - 1);
        int below = (int) Math.floor(at);
        double rest = at - below;
        return rest == 0 ? sorted[below] : (1 - rest) * sorted[below] + rest * sorted[below + 1];
    }
}
