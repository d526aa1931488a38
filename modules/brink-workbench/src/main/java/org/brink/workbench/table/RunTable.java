package org.brink.workbench.table;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.RowSorter.SortKey;
import javax.swing.SortOrder;
import javax.swing.SwingConstants;
import javax.swing.event.TableModelEvent;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;
import org.brink.project.api.RunItem;

/** The table of runs: sortable, newest first; keeps selection and order while rows change. */
final class RunTable extends JTable {

    private static final long serialVersionUID = 1L;

    private final RunTableModel runs;
    private transient Set<RunItem> kept = Set.of();
    private transient List<Order> order = List.of();
    private String wanted = "";

    /** A sort key that outlives other columns. */
    private record Order(String column, SortOrder direction) {
    }

    RunTable(RunTableModel runs) {
        super(runs);
        this.runs = runs;
        setName("runTable.table");
        setAutoCreateColumnsFromModel(true);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setRowHeight(Math.max(22, getFontMetrics(getFont()).getHeight() + 6));
        setDefaultRenderer(Object.class, new RunCellRenderer());
        for (RunTableModel.Column column : RunTableModel.Column.values()) {
            setDefaultRenderer(columnClass(column), new RunCellRenderer());
        }
        TableCellRenderer header = getTableHeader().getDefaultRenderer();
        getTableHeader().setDefaultRenderer((table, value, selected, focused, row, column) -> {
            Component cell = header.getTableCellRendererComponent(table, value, selected, focused, row, column);
            if (cell instanceof JLabel label) {
                int modelColumn = table.convertColumnIndexToModel(column);
                boolean right = runs.numeric(modelColumn);
                label.setHorizontalAlignment(right ? SwingConstants.TRAILING : SwingConstants.LEADING);
                label.setToolTipText(runs.parameter(modelColumn).orElse(null));
            }
            return cell;
        });
        structured();
    }

    /** Shows other rows; selection and order stay. */
    void setRows(List<RunRow> rows, List<String> differing) {
        kept = new HashSet<>(selectedRuns());
        order = sorter().getSortKeys().stream()
                .map(key -> new Order(runs.getColumnName(key.getColumn()), key.getSortOrder())).toList();
        runs.set(rows, differing);
        kept = Set.of();
    }

    /** Shows only runs that have the words somewhere. */
    void setFilter(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        sorter().setRowFilter(filter());
    }

    /** The selected runs, in the order of the table. */
    List<RunItem> selectedRuns() {
        List<RunItem> selected = new ArrayList<>();
        for (int row : getSelectedRows()) {
            selected.add(runs.rows().get(convertRowIndexToModel(row)).item());
        }
        return selected;
    }

    /** The run in a row of the screen. */
    Optional<RunItem> runAt(int row) {
        return row < 0 ? Optional.empty() : Optional.of(runs.rows().get(convertRowIndexToModel(row)).item());
    }

    @Override
    public void tableChanged(TableModelEvent e) {
        super.tableChanged(e);
        if (runs == null || e == null) {
            return;
        }
        if (e.getFirstRow() == TableModelEvent.HEADER_ROW) {
            structured();
        }
        boolean lost = e.getFirstRow() == TableModelEvent.HEADER_ROW || e.getLastRow() == Integer.MAX_VALUE;
        if (lost) {
            select(kept);
        }
    }

    private void select(Set<RunItem> selected) {
        for (int i = 0; i < runs.rows().size() && !selected.isEmpty(); i++) {
            if (selected.contains(runs.rows().get(i).item())) {
                int row = convertRowIndexToView(i);
                if (row >= 0) {
                    addRowSelectionInterval(row, row);
                }
            }
        }
    }

    private void structured() {
        TableRowSorter<RunTableModel> sorter = new TableRowSorter<>(runs);
        for (int i = 0; i < runs.getColumnCount(); i++) {
            if (runs.parameter(i).isPresent()) {
                sorter.setComparator(i, RAW);
            }
        }
        sorter.setMaxSortKeys(2);
        sorter.setSortsOnUpdates(false);
        sorter.setRowFilter(filter());
        setRowSorter(sorter);
        sorter.setSortKeys(sortKeys());
        for (int i = 0; i < getColumnModel().getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            String title = runs.getColumnName(i);
            String widest = runs.fixed(i).map(RunTableModel.Column::widest).orElse("0.123456");
            int text = Math.max(getFontMetrics(getFont()).stringWidth(widest),
                    getFontMetrics(getFont()).stringWidth(title) + 14);
            boolean icon = i < 2;
            column.setPreferredWidth(text + (icon ? 38 : 22));
        }
    }

    /** The order as it was, as far as its columns still exist; newest first at the beginning. */
    private List<SortKey> sortKeys() {
        List<SortKey> keys = new ArrayList<>();
        for (int i = 0; i < runs.getColumnCount(); i++) {
            String name = runs.getColumnName(i);
            int column = i;
            order.stream().filter(o -> o.column.equals(name)).forEach(o -> keys.add(new SortKey(column, o.direction)));
            if (order.isEmpty() && runs.fixed(i).filter(c -> c == RunTableModel.Column.STARTED).isPresent()) {
                keys.add(new SortKey(column, SortOrder.DESCENDING));
            }
        }
        return keys;
    }

    private RowFilter<RunTableModel, Integer> filter() {
        if (wanted.isEmpty()) {
            return null;
        }
        return new RowFilter<>() {
            @Override
            public boolean include(Entry<? extends RunTableModel, ? extends Integer> entry) {
                for (int i = 0; i < entry.getValueCount(); i++) {
                    if (RunCellRenderer.text(entry.getValue(i)).toLowerCase(Locale.ROOT).contains(wanted)) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private TableRowSorter<RunTableModel> sorter() {
        return (TableRowSorter<RunTableModel>) getRowSorter();
    }

    private Class<?> columnClass(RunTableModel.Column column) {
        for (int i = 0; i < runs.getColumnCount(); i++) {
            if (runs.fixed(i).filter(c -> c == column).isPresent()) {
                return runs.getColumnClass(i);
            }
        }
        return Object.class;
    }

    /** Numbers by size before everything else by text. */
    private static final Comparator<Object> RAW = (a, b) -> {
        if (a instanceof Number x && b instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        if (a instanceof Number || b instanceof Number) {
            return a instanceof Number ? -1 : 1;
        }
        return Objects.toString(a).compareTo(Objects.toString(b));
    };
}
