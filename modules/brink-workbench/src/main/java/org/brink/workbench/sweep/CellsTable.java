package org.brink.workbench.sweep;

import java.awt.Component;
import java.awt.FontMetrics;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableRowSorter;
import org.brink.api.run.RunStatus.State;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;

/** The table of cells: sorted when people ask for it, not whenever a cell ends. */
final class CellsTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final String WIDEST = "-0.000000";
    /** The longest name of a state, with room for its icon. */
    private static final String WIDEST_STATE = "interrupted mm";
    private static final int PADDING = 26;

    private final TableRowSorter<CellsModel> sorter;

    CellsTable(CellsModel model) {
        super(model);
        setName("sweep.cells");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(getRowHeight() + 4);
        setFillsViewportHeight(true);
        sorter = new TableRowSorter<>(model);
        sorter.setSortsOnUpdates(false);
        setRowSorter(sorter);
        Cell renderer = new Cell();
        setDefaultRenderer(Object.class, renderer);
        setDefaultRenderer(Double.class, renderer);
        setDefaultRenderer(Long.class, renderer);
        setDefaultRenderer(Integer.class, renderer);
        setDefaultRenderer(State.class, renderer);
        createDefaultColumnsFromModel();
    }

    /** New columns are as wide as their names, and wide enough for numbers. */
    @Override
    public void createDefaultColumnsFromModel() {
        super.createDefaultColumnsFromModel();
        FontMetrics metrics = getTableHeader() == null ? null : getTableHeader().getFontMetrics(getFont());
        for (int i = 0; metrics != null && i < getColumnCount(); i++) {
            int title = metrics.stringWidth(getColumnName(i)) + PADDING;
            int value = metrics.stringWidth(getColumnClass(i) == State.class ? WIDEST_STATE : WIDEST) + PADDING;
            getColumnModel().getColumn(i).setPreferredWidth(Math.max(title, value));
        }
    }

    /** Shows only some cells. */
    void show(Predicate<Integer> wanted) {
        sorter.setRowFilter(new RowFilter<CellsModel, Integer>() {
            @Override
            public boolean include(Entry<? extends CellsModel, ? extends Integer> entry) {
                return wanted.test(entry.getIdentifier());
            }
        });
    }

    /** The number of the selected cell; empty if none is. */
    OptionalInt selectedCell() {
        int row = getSelectedRow();
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(convertRowIndexToModel(row));
    }

    private static final class Cell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused,
                int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            boolean number = value instanceof Number;
            setHorizontalAlignment(number ? SwingConstants.TRAILING : SwingConstants.LEADING);
            setIcon(value instanceof State state ? Icons.status(state) : null);
            setText(value == null ? "" : value instanceof State state ? state.id()
                    : value instanceof Double real ? Numbers.value(real)
                    : number ? Numbers.count(((Number) value).longValue()) : String.valueOf(value));
            return this;
        }
    }
}
