package org.brink.workbench.sweep;

import javax.swing.table.AbstractTableModel;

/** The table of a sweep for Swing: cells or groups, whichever is shown. */
final class CellsModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private transient TableContent content;

    CellsModel(TableContent content) {
        this.content = content;
    }

    TableContent content() {
        return content;
    }

    /** Shows something else; tells whether rows or columns are others, rather than values. */
    boolean show(TableContent other) {
        boolean same = content.sameShape(other);
        content = other;
        if (same) {
            refresh();
        } else {
            fireTableStructureChanged();
        }
        return !same;
    }

    /** Says that values may have changed. */
    void refresh() {
        if (content.rows() > 0) {
            fireTableRowsUpdated(0, content.rows() - 1);
        }
    }

    CellColumn column(int column) {
        return content.columns().get(column);
    }

    @Override
    public int getRowCount() {
        return content.rows();
    }

    @Override
    public int getColumnCount() {
        return content.columns().size();
    }

    @Override
    public String getColumnName(int column) {
        return column(column).title();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column(column).type();
    }

    @Override
    public Object getValueAt(int row, int column) {
        return column(column).value().apply(row);
    }
}
