package org.brink.workbench.check;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.brink.api.run.RunStatus;
import org.brink.engine.check.CheckResult;
import org.brink.engine.check.Verdict;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;

/** One line for each property that was checked, with its worst comparison. */
final class CheckTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TITLES =
            List.of("Check", "Verdict", "Worst error", "Tolerance", "Comparisons", "Worst along");
    private static final int VERDICT = 1;
    private static final int LAST_NUMBER = 4;

    private final Model model;

    CheckTable() {
        this(new Model());
    }

    private CheckTable(Model model) {
        super(model);
        this.model = model;
        setName("check.table");
        setShowGrid(false);
        setFillsViewportHeight(true);
        setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setRowHeight(Math.max(24, getFontMetrics(getFont()).getHeight() + 8));
        setDefaultRenderer(Object.class, new CellRenderer());
        getTableHeader().setReorderingAllowed(false);
        if (getTableHeader().getDefaultRenderer() instanceof JLabel header) {
            header.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    /** Shows results and selects the worst of them. */
    void show(List<CheckResult> results) {
        model.results = List.copyOf(results);
        model.fireTableDataChanged();
        fitColumns();
        int worst = 0;
        for (int i = 1; i < results.size(); i++) {
            worst = results.get(i).verdict().compareTo(results.get(worst).verdict()) > 0 ? i : worst;
        }
        if (!results.isEmpty()) {
            setRowSelectionInterval(worst, worst);
        }
    }

    /** The result whose line is selected. */
    Optional<CheckResult> selected() {
        int row = getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(model.results.get(row));
    }

    /** The sign of a verdict, which does not tell by colour alone. */
    static RunStatus.State sign(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> RunStatus.State.COMPLETED;
            case UNRESOLVED -> RunStatus.State.INTERRUPTED;
            case FAILED -> RunStatus.State.FAILED;
        };
    }

    /** A relative error with two digits. */
    static String brief(double error) {
        return error == 0 ? "0" : Double.isFinite(error) ? String.format(Locale.ROOT, "%.1e", error)
                : Numbers.value(error);
    }

    private void fitColumns() {
        for (int column = 0; column < getColumnCount(); column++) {
            int widest = getFontMetrics(getTableHeader().getFont()).stringWidth(getColumnName(column)) + 24;
            for (int row = 0; row < getRowCount(); row++) {
                String text = String.valueOf(getValueAt(row, column));
                widest = Math.max(widest, getFontMetrics(getFont()).stringWidth(text) + (column == VERDICT ? 44 : 20));
            }
            getColumnModel().getColumn(column).setPreferredWidth(widest);
            if (column < getColumnCount() - 1) {
                // where the window is narrow, only the last column gives way
                getColumnModel().getColumn(column).setMinWidth(widest);
            }
        }
    }

    private static final class Model extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        private transient List<CheckResult> results = List.of();

        @Override
        public int getRowCount() {
            return results.size();
        }

        @Override
        public int getColumnCount() {
            return TITLES.size();
        }

        @Override
        public String getColumnName(int column) {
            return TITLES.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            CheckResult result = results.get(row);
            return switch (column) {
                case 0 -> result.property().doc();
                case VERDICT -> result.verdict().id();
                case 2 -> brief(result.worst().error());
                case 3 -> brief(result.tolerance());
                case LAST_NUMBER -> Numbers.count(result.comparisons());
                default -> result.worst().where();
            };
        }
    }

    private final class CellRenderer extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused,
                int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            CheckResult result = model.results.get(row);
            setIcon(column == VERDICT ? Icons.status(sign(result.verdict())) : null);
            setIconTextGap(6);
            setHorizontalAlignment(column > VERDICT && column <= LAST_NUMBER ? TRAILING : LEADING);
            setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
            setToolTipText(String.valueOf(value));
            return this;
        }
    }
}
