package org.brink.workbench.sweep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.table.AbstractTableModel;
import org.brink.sweeps.SweepTable.Statistic;
import org.openide.util.NbBundle.Messages;

/** Channels with a check box for each number that is kept of them. */
@Messages("COL_Channel=Channel")
final class ChannelChecks extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient List<String> channels;
    private final transient Set<Measure> checked;

    ChannelChecks(List<String> channels, Collection<Measure> checked) {
        this.channels = List.copyOf(channels);
        this.checked = new HashSet<>(checked);
    }

    /** What is checked, in the order of the channels. */
    List<Measure> chosen() {
        List<Measure> chosen = new ArrayList<>();
        for (int row = 0; row < channels.size(); row++) {
            for (Statistic statistic : Statistic.values()) {
                Measure measure = new Measure(channels.get(row), statistic);
                if (checked.contains(measure)) {
                    chosen.add(measure);
                }
            }
        }
        return chosen;
    }

    private Measure measure(int row, int column) {
        return new Measure(channels.get(row), Statistic.values()[column - 1]);
    }

    @Override
    public int getRowCount() {
        return channels.size();
    }

    @Override
    public int getColumnCount() {
        return 1 + Statistic.values().length;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0 ? Bundle.COL_Channel() : Statistic.values()[column - 1].id();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 0 ? String.class : Boolean.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column > 0;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return column == 0 ? channels.get(row) : (Object) checked.contains(measure(row, column));
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (Boolean.TRUE.equals(value)) {
            checked.add(measure(row, column));
        } else {
            checked.remove(measure(row, column));
        }
        fireTableCellUpdated(row, column);
    }
}
