package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.swing.table.AbstractTableModel;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.api.run.RunStatus.State;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable.Statistic;
import org.brink.sweeps.SweepTable;
import org.brink.workbench.run.Parameters;
import org.openide.util.NbBundle.Messages;

/**
 * The cells of a sweep, one row each, as the table has them at the moment: nothing is copied, so that a hundred
 * thousand rows cost nothing.
 */
@Messages({
    "COL_Cell=Cell",
    "COL_CellStatus=Status",
    "COL_CellStep=Last step",
    "COL_CellTime=Time [s]"
})
final class CellsModel extends AbstractTableModel {

    /** The most channels that get a column. */
    static final int MOST_CHANNELS = 8;

    private static final long serialVersionUID = 1L;

    private final transient SweepPlan plan;
    private final transient SweepTable table;
    private final transient List<Place> places = new ArrayList<>();
    private transient List<String> channels;
    private transient Statistic statistic = Statistic.LAST;
    private transient long seen = -1;

    private record Place(int axis, Track track) {
    }

    CellsModel(SweepPlan plan, SweepTable table) {
        this.plan = plan;
        this.table = table;
        List<SweepAxis> axes = plan.axes();
        for (int i = 0; i < axes.size(); i++) {
            for (Track track : axes.get(i).tracks()) {
                places.add(new Place(i, track));
            }
        }
        channels = shown(table.channels());
    }

    /** The channels that get a column: numbers first, entries of vectors only where there is nothing else. */
    static List<String> shown(List<String> all) {
        List<String> numbers = all.stream().filter(name -> !name.matches(".*\\.\\d+")).toList();
        List<String> sorted = new ArrayList<>(numbers.isEmpty() ? all : numbers);
        sorted.sort((a, b) -> Boolean.compare(b.endsWith(".loss"), a.endsWith(".loss")));
        return sorted.subList(0, Math.min(MOST_CHANNELS, sorted.size()));
    }

    /** Looks for news; tells the table what changed. */
    void refresh() {
        long now = table.version();
        if (now == seen) {
            return;
        }
        seen = now;
        List<String> present = shown(table.channels());
        if (!present.equals(channels)) {
            channels = present;
            fireTableStructureChanged();
        } else {
            fireTableRowsUpdated(0, Math.max(0, getRowCount() - 1));
        }
    }

    /** Shows another number of what is kept of each channel. */
    void show(Statistic other) {
        statistic = other;
        fireTableRowsUpdated(0, Math.max(0, getRowCount() - 1));
    }

    SweepTable table() {
        return table;
    }

    SweepPlan plan() {
        return plan;
    }

    int statusColumn() {
        return 1 + places.size();
    }

    @Override
    public int getRowCount() {
        return plan.cells();
    }

    @Override
    public int getColumnCount() {
        return places.size() + channels.size() + 4;
    }

    @Override
    public String getColumnName(int column) {
        if (column == 0) {
            return Bundle.COL_Cell();
        }
        if (column < statusColumn()) {
            return Parameters.shortName(places.get(column - 1).track().path());
        }
        return switch (column - statusColumn()) {
            case 0 -> Bundle.COL_CellStatus();
            case 1 -> Bundle.COL_CellStep();
            case 2 -> Bundle.COL_CellTime();
            default -> channels.get(column - statusColumn() - 3);
        };
    }

    @Override
    public Class<?> getColumnClass(int column) {
        if (column == 0) {
            return Integer.class;
        }
        if (column < statusColumn()) {
            return places.get(column - 1).track().values().get(0) instanceof Number ? Double.class : String.class;
        }
        return column == statusColumn() ? State.class : column == statusColumn() + 1 ? Long.class : Double.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        if (column == 0) {
            return row;
        }
        if (column < statusColumn()) {
            Place place = places.get(column - 1);
            Object raw = place.track().values().get(plan.indices(row)[place.axis()]);
            boolean number = getColumnClass(column) == Double.class && raw instanceof Number;
            return number ? (Object) ((Number) raw).doubleValue() : String.valueOf(raw);
        }
        if (!table.has(row)) {
            return null;
        }
        int at = column - statusColumn();
        if (at == 0) {
            return table.status(row).state();
        }
        if (at == 1) {
            return table.status(row).step().isPresent() ? (Object) table.status(row).step().getAsLong() : null;
        }
        OptionalDouble value = at == 2 ? OptionalDouble.of(Math.round(1000 * table.seconds(row)) / 1000.0)
                : table.value(row, channels.get(at - 3), statistic);
        return value.isPresent() ? (Object) value.getAsDouble() : null;
    }
}
