package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.experiment.SweepAxis.Values;
import org.brink.api.run.RunStatus;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.workbench.run.Parameters;
import org.openide.util.NbBundle.Messages;

/** The cells of a sweep, one row each, as the table has them at the moment: nothing is copied. */
@Messages({
    "COL_Cell=Cell",
    "COL_CellStatus=Status",
    "COL_CellStep=Last step",
    "COL_CellTime=Time [s]",
    "TIP_CellTime=How long the run took"
})
final class CellRows {

    /** Id of the column that says how a run ended. */
    static final String STATUS = "status";

    private static final String AXIS = "axis:";
    private static final double MILLIS = 1000;

    private CellRows() {
    }

    /** All cells, in the columns that were chosen. */
    static TableContent of(SweepPlan plan, SweepTable table, ColumnChoice choice) {
        List<CellColumn> columns = new ArrayList<>(plain(plan, table));
        columns.removeIf(column -> choice.hidden().contains(column.id()));
        for (Measure measure : choice.measures(table.channels())) {
            columns.add(column(table, measure));
        }
        return new TableContent(plan.cells(), columns, List.of());
    }

    /** All columns that are not about channels. */
    static List<CellColumn> plain(SweepPlan plan, SweepTable table) {
        List<CellColumn> columns = new ArrayList<>();
        columns.add(new CellColumn("cell", Bundle.COL_Cell(), Bundle.COL_Cell(), Integer.class, cell -> cell,
                cell -> cell));
        for (int i = 0; i < plan.axes().size(); i++) {
            int axis = i;
            for (Track track : plan.axes().get(i).tracks()) {
                columns.add(axis(track, cell -> plan.indices(cell)[axis]));
            }
        }
        columns.add(new CellColumn(STATUS, Bundle.COL_CellStatus(), Bundle.COL_CellStatus(), State.class,
                cell -> status(table, cell), cell -> table.has(cell) ? table.status(cell).state().ordinal()
                        : Double.NaN));
        columns.add(new CellColumn("step", Bundle.COL_CellStep(), Bundle.COL_CellStep(), Long.class,
                cell -> step(table, cell), cell -> step(table, cell) instanceof Long step ? step : Double.NaN));
        columns.add(CellColumn.numbers("time", Bundle.COL_CellTime(), Bundle.TIP_CellTime(), cell -> table.has(cell)
                ? (Object) (Math.round(MILLIS * table.seconds(cell)) / MILLIS) : null));
        return columns;
    }

    /** The column of a place that an axis moves. */
    static CellColumn axis(Track track, IndexOfRow index) {
        Values values = track.values();
        String title = Parameters.shortName(track.path());
        if (values.get(0) instanceof Number) {
            return CellColumn.numbers(AXIS + track.path(), title, track.path(), row ->
                    values.get(index.of(row)) instanceof Number number ? (Object) number.doubleValue() : null);
        }
        Map<String, Integer> ranks = ranks(values);
        return new CellColumn(AXIS + track.path(), title, track.path(), String.class,
                row -> String.valueOf(values.get(index.of(row))),
                row -> ranks.get(String.valueOf(values.get(index.of(row)))));
    }

    /** Which value of an axis a row has. */
    @FunctionalInterface
    interface IndexOfRow {
        int of(int row);
    }

    private static Map<String, Integer> ranks(Values values) {
        List<String> sorted = new ArrayList<>(values.list().stream().map(String::valueOf).toList());
        Collections.sort(sorted);
        Map<String, Integer> ranks = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            ranks.put(sorted.get(i), i);
        }
        return ranks;
    }

    private static Object status(SweepTable table, int cell) {
        return table.has(cell) ? table.status(cell).state() : null;
    }

    private static Object step(SweepTable table, int cell) {
        RunStatus status = table.has(cell) ? table.status(cell) : null;
        return status != null && status.step().isPresent() ? (Object) status.step().getAsLong() : null;
    }

    private static CellColumn column(SweepTable table, Measure measure) {
        return CellColumn.numbers(measure.id(), measure.label(), measure.label(), cell -> {
            var value = table.value(cell, measure.channel(), measure.statistic());
            return value.isPresent() ? (Object) value.getAsDouble() : null;
        });
    }
}
