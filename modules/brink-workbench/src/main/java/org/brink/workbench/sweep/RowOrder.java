package org.brink.workbench.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.SwingUtilities;
import org.openide.util.RequestProcessor;

/**
 * Which rows of a table are shown, and in which order. Both are worked out in the background, so that many rows do not
 * hold up the window; the table goes on showing the order before until then. Rows are sorted when people ask for it,
 * not whenever a value changes. To be used on the event thread.
 */
final class RowOrder extends RowSorter<CellsModel> {

    private static final RequestProcessor SORTING = new RequestProcessor("Brink sorting", 1);

    private final CellsModel model;
    private final AtomicInteger newest = new AtomicInteger();
    private List<SortKey> keys = List.of();
    private IntPredicate filter = row -> true;
    /** Empty for all rows in their own order. */
    private Optional<Order> order = Optional.empty();
    private boolean busy;

    /** Rows as they are shown, and where each is shown, -1 if it is not. */
    private record Order(int[] toModel, int[] toView) {
    }

    RowOrder(CellsModel model) {
        this.model = model;
    }

    /** Whether an order is being worked out. */
    boolean busy() {
        return busy;
    }

    /** Shows only some rows. */
    void show(IntPredicate wanted) {
        filter = wanted;
        work();
    }

    /** Sorts and filters anew. */
    void work() {
        int ticket = newest.incrementAndGet();
        busy = true;
        TableContent content = model.content();
        IntPredicate wanted = filter;
        Optional<CellColumn> by = keys.stream().findFirst().map(key -> model.column(key.getColumn()));
        boolean descending = !keys.isEmpty() && keys.get(0).getSortOrder() == SortOrder.DESCENDING;
        SORTING.post(() -> {
            if (ticket == newest.get()) {
                Order found = order(content.rows(), wanted, by, descending);
                SwingUtilities.invokeLater(() -> adopt(ticket, content, found));
            }
        });
    }

    private static Order order(int rows, IntPredicate wanted, Optional<CellColumn> by, boolean descending) {
        int[] shown = IntStream.range(0, rows).filter(wanted).toArray();
        if (by.isPresent()) {
            double[] values = new double[rows];
            for (int row : shown) {
                values[row] = by.get().key().applyAsDouble(row);
            }
            // what has no value comes last, whichever way the others go
            IntSort.sort(shown, (a, b) -> Double.isNaN(values[a]) || Double.isNaN(values[b])
                    ? Boolean.compare(Double.isNaN(values[a]), Double.isNaN(values[b]))
                    : descending ? Double.compare(values[b], values[a]) : Double.compare(values[a], values[b]));
        }
        int[] places = new int[rows];
        Arrays.fill(places, -1);
        for (int i = 0; i < shown.length; i++) {
            places[shown[i]] = i;
        }
        return new Order(shown, places);
    }

    private void adopt(int ticket, TableContent sorted, Order found) {
        if (ticket != newest.get() || sorted.rows() != model.getRowCount()) {
            return;
        }
        busy = false;
        boolean same = order.filter(now -> Arrays.equals(now.toModel(), found.toModel())).isPresent();
        int[] before = order.map(Order::toModel).orElseGet(() -> IntStream.range(0, sorted.rows()).toArray());
        order = Optional.of(found);
        if (!same) {
            fireRowSorterChanged(before);
        }
    }

    @Override
    public CellsModel getModel() {
        return model;
    }

    /** Ascending, descending, and back to the order of the cells. */
    @Override
    public void toggleSortOrder(int column) {
        Optional<SortKey> key = keys.stream().filter(each -> each.getColumn() == column).findFirst();
        setSortKeys(key.isEmpty() ? List.of(new SortKey(column, SortOrder.ASCENDING))
                : key.get().getSortOrder() == SortOrder.ASCENDING
                        ? List.of(new SortKey(column, SortOrder.DESCENDING)) : List.of());
    }

    @Override
    public void setSortKeys(List<? extends SortKey> wanted) {
        keys = wanted == null ? List.of() : List.copyOf(wanted);
        fireSortOrderChanged();
        work();
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        return keys;
    }

    @Override
    public int convertRowIndexToModel(int view) {
        return order.map(now -> now.toModel()[view]).orElse(view);
    }

    @Override
    public int convertRowIndexToView(int row) {
        return order.map(now -> now.toView()[row]).orElse(row);
    }

    @Override
    public int getViewRowCount() {
        return order.map(now -> now.toModel().length).orElseGet(model::getRowCount);
    }

    @Override
    public int getModelRowCount() {
        return model.getRowCount();
    }

    @Override
    public void modelStructureChanged() {
        newest.incrementAndGet();
        busy = false;
        keys = List.of();
        order = Optional.empty();
        work();
    }

    @Override
    public void allRowsChanged() {
        order = Optional.empty();
        work();
    }

    @Override
    public void rowsInserted(int first, int last) {
        allRowsChanged();
    }

    @Override
    public void rowsDeleted(int first, int last) {
        allRowsChanged();
    }

    @Override
    public void rowsUpdated(int first, int last) {
        // rows stay where they are until people sort again
    }

    @Override
    public void rowsUpdated(int first, int last, int column) {
        rowsUpdated(first, last);
    }
}
