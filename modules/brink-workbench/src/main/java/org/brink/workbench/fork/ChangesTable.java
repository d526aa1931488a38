package org.brink.workbench.fork;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.DefaultCellEditor;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import org.brink.workbench.ui.Tints;

/** The table of values that a fork may change: typing in the last column changes one. */
final class ChangesTable extends JTable {

    private static final long serialVersionUID = 1L;

    ChangesTable(ChangesModel model) {
        super(model);
        setName("fork.changes");
        putClientProperty("terminateEditOnFocusLost", true);
        setRowHeight(getRowHeight() + 4);
        setPreferredScrollableViewportSize(new Dimension(560, 11 * getRowHeight()));
        getTableHeader().setReorderingAllowed(false);
        int[] widths = {300, 130, 130};
        for (int column = 0; column < widths.length; column++) {
            TableColumn at = getColumnModel().getColumn(column);
            at.setPreferredWidth(widths[column]);
            at.setCellRenderer(new Cell(model));
        }
        DefaultCellEditor editor = new DefaultCellEditor(new JTextField());
        editor.setClickCountToStart(1);
        getColumnModel().getColumn(ChangesModel.FORK).setCellEditor(editor);
        setSurrendersFocusOnKeystroke(true);
    }

    /** Changed values in bold, wrong ones in the colour of warnings, values of the parent in grey. */
    private static final class Cell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        private final transient ChangesModel model;

        Cell(ChangesModel model) {
            this.model = model;
        }

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused,
                int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            boolean fork = column == ChangesModel.FORK;
            setFont(getFont().deriveFont(fork && model.isChanged(row) ? Font.BOLD : Font.PLAIN));
            if (!selected) {
                setForeground(model.isWrong(row) ? Tints.warning() : column == 1 || fork && !model.isChanged(row)
                        ? Tints.muted() : table.getForeground());
            }
            setToolTipText(String.valueOf(value));
            return this;
        }
    }
}
