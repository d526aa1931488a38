package org.brink.workbench.compare;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.brink.workbench.board.CursorReader;
import org.brink.workbench.draw.ScreenPainter;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;

/** Legend and table of a comparison in one: a line per run with its colour, and the values at the step cursor. */
final class ComparisonTable extends JTable {

    private static final long serialVersionUID = 1L;

    private final Model model;

    ComparisonTable() {
        this(new Model());
    }

    private ComparisonTable(Model model) {
        super(model);
        this.model = model;
        setName("comparison.table");
        setShowGrid(false);
        setFillsViewportHeight(true);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(Math.max(22, getFontMetrics(getFont()).getHeight() + 6));
        setDefaultRenderer(Object.class, new CellRenderer());
        if (getTableHeader().getDefaultRenderer() instanceof JLabel header) {
            header.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    /** The height at which some lines and the header show without scrolling. */
    int heightOf(int lines) {
        return getTableHeader().getPreferredSize().height + lines * getRowHeight() + 40;
    }

    /** Shows other lines. */
    void show(List<String> columns, List<ComparisonRows.Line> lines) {
        boolean structure = !columns.equals(model.columns);
        model.columns = List.copyOf(columns);
        model.lines = List.copyOf(lines);
        if (structure) {
            model.fireTableStructureChanged();
        } else if (!lines.isEmpty()) {
            model.fireTableRowsUpdated(0, lines.size() - 1);
        }
        fitColumns();
    }

    /** Shows the values at the step cursor. */
    void showCursor(CursorReader.Reading reading) {
        model.cursor = reading.lines().stream().map(lines -> lines.isEmpty() ? "" : lines.get(0)).toList();
        String title = reading.step().isPresent() ? "At step " + Numbers.count(reading.step().getAsLong())
                : "At the cursor";
        if (getColumnCount() > 0) {
            getColumnModel().getColumn(getColumnCount() - 1).setHeaderValue(title);
            getTableHeader().repaint();
        }
        if (!model.lines.isEmpty()) {
            model.fireTableRowsUpdated(0, model.lines.size() - 1);
        }
    }

    private void fitColumns() {
        for (int column = 0; column < getColumnCount(); column++) {
            int widest = getFontMetrics(getTableHeader().getFont()).stringWidth(getColumnName(column)) + 22;
            for (int row = 0; row < getRowCount(); row++) {
                String text = String.valueOf(getValueAt(row, column));
                widest = Math.max(widest, getFontMetrics(getFont()).stringWidth(text) + (column == 0 ? 40 : 22));
            }
            boolean last = column == getColumnCount() - 1;
            getColumnModel().getColumn(column).setPreferredWidth(last ? 700 : Math.min(widest, 420));
        }
    }

    private static final class Model extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        private List<String> columns = List.of();
        private transient List<ComparisonRows.Line> lines = List.of();
        private List<String> cursor = new ArrayList<>();

        @Override
        public int getRowCount() {
            return lines.size();
        }

        @Override
        public int getColumnCount() {
            return columns.isEmpty() ? 0 : columns.size() + 1;
        }

        @Override
        public String getColumnName(int column) {
            return column < columns.size() ? columns.get(column) : "At the cursor";
        }

        @Override
        public Object getValueAt(int row, int column) {
            if (column < columns.size()) {
                return lines.get(row).cells().get(column);
            }
            return row < cursor.size() ? cursor.get(row) : "";
        }
    }

    private final class CellRenderer extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused,
                int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            boolean first = convertColumnIndexToModel(column) == 0;
            setIcon(first ? Icons.swatch(ScreenPainter.colourOf(model.lines.get(row).colour())) : null);
            setIconTextGap(6);
            setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 6));
            setToolTipText(String.valueOf(value));
            return this;
        }
    }
}
