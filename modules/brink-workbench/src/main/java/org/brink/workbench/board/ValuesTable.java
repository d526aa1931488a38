package org.brink.workbench.board;

import java.awt.Component;
import java.util.List;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.brink.workbench.data.MeasuredValue;
import org.brink.workbench.ui.Numbers;
import org.brink.workbench.ui.Tints;
import org.openide.util.NbBundle.Messages;

/** Everything that was measured at the step cursor, each number with its quality beside it. */
@Messages({
    "COL_Channel=Channel",
    "COL_Value=Value",
    "COL_Quality=Quality",
    "# {0} - step",
    "TIP_MeasuredAt=measured at step {0}"
})
final class ValuesTable extends JTable {

    private static final long serialVersionUID = 1L;

    private final Model model;

    ValuesTable() {
        this(new Model());
    }

    private ValuesTable(Model model) {
        super(model);
        this.model = model;
        setName("board.values");
        Tables.style(this);
        setDefaultRenderer(Object.class, new Cell());
        getColumnModel().getColumn(0).setPreferredWidth(170);
        getColumnModel().getColumn(1).setPreferredWidth(90);
        getColumnModel().getColumn(2).setPreferredWidth(190);
    }

    /** Shows other values; keeps the scroll position, as rows stay the same from step to step. */
    void show(List<MeasuredValue> values) {
        int before = model.values.size();
        model.values = List.copyOf(values);
        model.several = values.stream().map(MeasuredValue::process).distinct().count() > 1;
        if (before != values.size()) {
            model.fireTableDataChanged();
        } else if (before > 0) {
            model.fireTableRowsUpdated(0, before - 1);
        }
    }

    private static final class Model extends AbstractTableModel {

        private static final long serialVersionUID = 1L;
        private static final String[] COLUMNS = {Bundle.COL_Channel(), Bundle.COL_Value(), Bundle.COL_Quality()};

        private transient List<MeasuredValue> values = List.of();
        private boolean several;

        @Override
        public int getRowCount() {
            return values.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.length;
        }

        @Override
        public String getColumnName(int column) {
            return COLUMNS[column];
        }

        @Override
        public Object getValueAt(int row, int column) {
            MeasuredValue value = values.get(row);
            return switch (column) {
                case 0 -> several ? value.process() + "." + value.name() : value.name();
                case 1 -> value.value();
                default -> value.quality();
            };
        }
    }

    private final class Cell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focus,
                int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            MeasuredValue measured = model.values.get(row);
            setHorizontalAlignment(column == 1 ? SwingConstants.TRAILING : SwingConstants.LEADING);
            if (!selected) {
                setForeground(measured.doubtful() && column > 0 ? Tints.warning()
                        : column == 1 ? table.getForeground() : Tints.muted());
            }
            setToolTipText(measured.doc() + " (" + Bundle.TIP_MeasuredAt(Numbers.count(measured.step())) + ")");
            return this;
        }
    }
}
