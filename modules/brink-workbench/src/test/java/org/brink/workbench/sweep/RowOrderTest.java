package org.brink.workbench.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class RowOrderTest {

    private static final double[] VALUES = {3, Double.NaN, 1, 3, 2};

    private final CellsModel model = new CellsModel(new TableContent(VALUES.length,
            List.of(CellColumn.numbers("v", "v", "v", row -> Double.isNaN(VALUES[row]) ? null : (Object) VALUES[row])),
            List.of()));
    private final RowOrder order = new RowOrder(model);

    private int[] shown(Runnable change) throws Exception {
        SwingUtilities.invokeAndWait(change);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        boolean[] busy = {true};
        while (busy[0]) {
            assertTrue(System.nanoTime() < deadline);
            SwingUtilities.invokeAndWait(() -> busy[0] = order.busy());
        }
        return IntStream.range(0, order.getViewRowCount()).map(order::convertRowIndexToModel).toArray();
    }

    @Test
    void rowsGoUpAndDownAndBackWithThoseWithoutValueLast() throws Exception {
        assertArrayEquals(new int[] {2, 4, 0, 3, 1}, shown(() -> order.toggleSortOrder(0)));
        assertEquals(4, order.convertRowIndexToView(1));
        assertArrayEquals(new int[] {0, 3, 4, 2, 1}, shown(() -> order.toggleSortOrder(0)));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, shown(() -> order.toggleSortOrder(0)));
    }

    @Test
    void rowsThatAreNotWantedAreHidden() throws Exception {
        assertArrayEquals(new int[] {0, 2, 4}, shown(() -> order.show(row -> row % 2 == 0)));
        assertEquals(-1, order.convertRowIndexToView(1));
        assertArrayEquals(new int[] {2, 4, 0}, shown(() -> order.toggleSortOrder(0)));
        assertArrayEquals(new int[] {0, 2, 4}, shown(() -> order.modelStructureChanged()));
    }

    @Test
    void sortingIsThatOfTheLibraryAndStable() {
        Random random = new Random(7);
        int[] keys = random.ints(10_000, 0, 500).toArray();
        int[] items = IntStream.range(0, keys.length).toArray();
        IntSort.sort(items, (a, b) -> Integer.compare(keys[a], keys[b]));
        int[] expected = IntStream.range(0, keys.length).boxed().sorted((a, b) -> Integer.compare(keys[a], keys[b]))
                .mapToInt(Integer::intValue).toArray();
        assertArrayEquals(expected, items);
    }

    @Test
    void pointsThatNobodyCouldTellApartAreDrawnOnce() {
        double[] x = {1, 1, 10, 1 + 1e-9, 10};
        double[] y = {1, 2, Double.POSITIVE_INFINITY, 1, Double.NaN};
        assertArrayEquals(new int[] {0, 1, 2, 4}, Thinning.kept(x, y, true, false));
        double[] many = new Random(1).doubles(100_000).toArray();
        int[] kept = Thinning.kept(many, many, false, false);
        assertTrue(kept.length <= 2048 + 1536 && kept.length > 1000, "a line of pixels: " + kept.length);
        assertEquals(kept.length, Arrays.stream(kept).distinct().count());
    }
}
