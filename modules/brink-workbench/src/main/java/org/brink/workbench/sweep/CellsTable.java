package org.brink.workbench.sweep;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.RowSorter.SortKey;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import org.brink.api.run.RunStatus.State;
import org.brink.maps.phase.Phase;
import org.brink.workbench.draw.ScreenPainter;
import org.brink.workbench.ui.CachedIcon;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Numbers;

/** The table of cells or groups. Columns keep the widths that people gave them, whatever else is shown. */
final class CellsTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final String WIDEST = "-0.000000";
    /** The longest name of a state, with room for its icon. */
    private static final String WIDEST_STATE = "interrupted mm";
    private static final int PADDING = 26;

    private final CellsModel model;
    private final transient RowOrder order;
    private final transient Map<String, Integer> widths = new HashMap<>();

    CellsTable(CellsModel model) {
        super(model);
        this.model = model;
        setName("sweep.cells");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setRowHeight(getRowHeight() + 4);
        setFillsViewportHeight(true);
        order = new RowOrder(model);
        setRowSorter(order);
        Cell renderer = new Cell();
        for (Class<?> type : new Class<?>[] {Object.class, Double.class, Long.class, Integer.class, State.class}) {
            setDefaultRenderer(type, renderer);
        }
        createDefaultColumnsFromModel();
    }

    /** Shows something else; stays sorted by the same column, if there still is one. */
    void show(TableContent content) {
        if (content.sameShape(model.content())) {
            model.show(content);
            return;
        }
        Optional<SortKey> key = order.getSortKeys().stream().findFirst().map(SortKey.class::cast);
        Optional<String> sorted = key.map(each -> model.column(each.getColumn()).id());
        for (int i = 0; i < getColumnCount(); i++) {
            widths.put(model.column(convertColumnIndexToModel(i)).id(), getColumnModel().getColumn(i).getWidth());
        }
        OptionalInt selected = content.grouped() == model.content().grouped() ? selectedRow() : OptionalInt.empty();
        if (content.grouped() != model.content().grouped()) {
            scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
        model.show(content);
        sorted.flatMap(this::column).ifPresent(column -> order.setSortKeys(List.of(new SortKey(column,
                key.get().getSortOrder()))));
        selected.ifPresent(this::select);
    }

    private Optional<Integer> column(String id) {
        return IntStream.range(0, model.getColumnCount()).boxed()
                .filter(column -> model.column(column).id().equals(id)).findFirst();
    }

    /** Shows only some rows. */
    void show(IntPredicate wanted) {
        order.show(wanted);
    }

    /** Whether all that was asked for is shown. */
    boolean isSettled() {
        return !order.busy();
    }

    /** New columns are as wide as their names, and wide enough for numbers. */
    @Override
    public void createDefaultColumnsFromModel() {
        super.createDefaultColumnsFromModel();
        if (getTableHeader() == null || widths == null) {
            return;
        }
        FontMetrics metrics = getTableHeader().getFontMetrics(getFont());
        for (int i = 0; i < getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            int title = metrics.stringWidth(getColumnName(i)) + PADDING;
            int value = metrics.stringWidth(getColumnClass(i) == State.class ? WIDEST_STATE : WIDEST) + PADDING;
            column.setPreferredWidth(widths.getOrDefault(model.column(i).id(), Math.max(title, value)));
        }
    }

    /** The row of the model that is selected; empty if none is. */
    OptionalInt selectedRow() {
        int row = getSelectedRow();
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(convertRowIndexToModel(row));
    }

    /** The number of the selected cell; empty if none is. */
    OptionalInt selectedCell() {
        return model.content().grouped() ? OptionalInt.empty() : selectedRow();
    }

    /** Selects a row of the model, if it is shown. */
    void select(int row) {
        int view = row < model.getRowCount() ? convertRowIndexToView(row) : -1;
        if (view >= 0) {
            setRowSelectionInterval(view, view);
        }
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new JTableHeader(columnModel) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getToolTipText(MouseEvent e) {
                int column = columnAtPoint(e.getPoint());
                return column < 0 ? null : model.column(convertColumnIndexToModel(column)).tip();
            }
        };
    }

    private static final class Cell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        private final transient Map<State, Icon> icons = new EnumMap<>(State.class);

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused,
                int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            boolean number = value instanceof Number;
            setHorizontalAlignment(number ? SwingConstants.TRAILING : SwingConstants.LEADING);
            setIcon(value instanceof State state
                    ? icons.computeIfAbsent(state, each -> new CachedIcon(Icons.status(each))) : null);
            setText(value == null ? "" : value instanceof State state ? state.id()
                    : value instanceof Double real ? Numbers.value(real)
                    : number ? Numbers.count(((Number) value).longValue()) : String.valueOf(value));
            if (value instanceof Double real) {
                Phase.ofChannel(table.getColumnName(column), real).ifPresent(this::show);
            }
            return this;
        }

        /** A phase by its name, in the colour that it has in maps. */
        private void show(Phase phase) {
            setHorizontalAlignment(SwingConstants.LEADING);
            setIcon(Icons.swatch(ScreenPainter.colourOf(phase.ordinal())));
            setText(phase.id());
        }
    }
}
