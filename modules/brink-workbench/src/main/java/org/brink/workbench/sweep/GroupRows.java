package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepGroups;
import org.brink.sweeps.SweepGroups.Group;
import org.brink.sweeps.SweepGroups.Spread;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.workbench.ui.Numbers;
import org.openide.util.NbBundle.Messages;

/**
 * The groups of a sweep, one row each, as they were at a moment: their numbers are made of many cells, so they are
 * worked out beforehand, in columns of plain numbers.
 */
@Messages({
    "# {0} - values of the axes",
    "# {1} - number of cells",
    "# {2} - how they ended",
    "TEXT_Group={0}: {1} cells, {2}",
    "COL_GroupCells=Cells",
    "TIP_GroupCells=How many cells the group has, with and without result",
    "# {0} - mean, median and so on",
    "# {1} - name of a channel",
    "TIP_GroupValue={0} over the cells of the group that neither diverged nor failed: {1}"
})
final class GroupRows {

    private static final State[] COUNTED = {State.COMPLETED, State.STOPPED, State.DIVERGED, State.FAILED};

    private GroupRows() {
    }

    /** The groups of a sweep in the columns that were chosen; takes its time. */
    static TableContent of(SweepPlan plan, SweepTable table, Grouping grouping, ColumnChoice choice) {
        List<Group> groups = grouping.of(plan).groups();
        List<CellColumn> columns = new ArrayList<>(plain(plan, table, grouping, groups));
        columns.removeIf(column -> choice.hidden().contains(column.id()));
        for (Measure measure : choice.measures(table.channels())) {
            Map<Aggregate, double[]> numbers = numbers(table, groups, measure, choice);
            numbers.forEach((aggregate, values) -> columns.add(CellColumn.numbers(aggregate.id() + ":" + measure.id(),
                    aggregate.id() + " " + measure.label(), Bundle.TIP_GroupValue(aggregate.id(), measure.label()),
                    row -> Double.isNaN(values[row]) ? null : (Object) values[row])));
        }
        return new TableContent(groups.size(), columns, groups);
    }

    /** All columns that are not about channels, to be named and not to be asked for values. */
    static List<CellColumn> plain(SweepPlan plan, SweepTable table, Grouping grouping) {
        return plain(plan, table, grouping, List.of());
    }

    private static List<CellColumn> plain(SweepPlan plan, SweepTable table, Grouping grouping, List<Group> groups) {
        List<CellColumn> columns = new ArrayList<>();
        for (int axis : grouping.axes()) {
            for (Track track : plan.axes().get(axis).tracks()) {
                columns.add(CellRows.axis(track, row -> plan.indices(groups.get(row).cells()[0])[axis]));
            }
        }
        columns.add(CellColumn.counts("group.cells", Bundle.COL_GroupCells(), Bundle.TIP_GroupCells(),
                row -> groups.get(row).cells().length));
        for (State state : COUNTED) {
            if (table.count(state) > 0) {
                int[] counts = groups.stream().mapToInt(group -> SweepGroups.count(table, group, state)).toArray();
                columns.add(CellColumn.counts("group." + state.id(), state.id(), state.id(), row -> counts[row]));
            }
        }
        return columns;
    }

    /** One line for people. */
    static String describe(SweepTable table, Group group) {
        String values = group.values().entrySet().stream().map(entry -> entry.getKey() + " = "
                + Problem.show(entry.getValue())).collect(Collectors.joining(", "));
        String states = Arrays.stream(COUNTED).filter(state -> SweepGroups.count(table, group, state) > 0)
                .map(state -> Numbers.count(SweepGroups.count(table, group, state)) + " " + state.id())
                .collect(Collectors.joining(", "));
        return Bundle.TEXT_Group(values, Numbers.count(group.cells().length), states.isEmpty()
                ? Bundle.TEXT_CellOpen() : states);
    }

    private static Map<Aggregate, double[]> numbers(SweepTable table, List<Group> groups, Measure measure,
            ColumnChoice choice) {
        Map<Aggregate, double[]> numbers = new EnumMap<>(Aggregate.class);
        choice.aggregates().forEach(aggregate -> numbers.put(aggregate, new double[groups.size()]));
        for (int row = 0; row < groups.size(); row++) {
            Spread spread = SweepGroups.spread(table, groups.get(row), measure.channel(), measure.statistic());
            for (Map.Entry<Aggregate, double[]> entry : numbers.entrySet()) {
                entry.getValue()[row] = entry.getKey().of(spread);
            }
        }
        return numbers;
    }
}
