package org.brink.workbench.sweep;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.openide.util.RequestProcessor;

/**
 * What the table of a sweep shows at the moment. Cells are shown as they are; groups, which take a look at every cell,
 * are worked out in the background, one after another. To be used on the event thread.
 */
final class Shown {

    private static final RequestProcessor GROUPING = new RequestProcessor("Brink groups of cells", 1);

    private final SweepPlan plan;
    private final Consumer<TableContent> receiver;
    private ColumnChoice choice;
    private Optional<Grouping> grouping = Optional.empty();
    /** Version of the results that were shown last. */
    private long seen = -1;
    /** Changes with what is wanted, so that an answer to something else is known. */
    private int wish;
    private boolean busy;

    /**
     * Shows cells at first.
     *
     * @param receiver called on the event thread
     */
    Shown(SweepPlan plan, ColumnChoice choice, Consumer<TableContent> receiver) {
        this.plan = plan;
        this.choice = choice;
        this.receiver = receiver;
    }

    ColumnChoice choice() {
        return choice;
    }

    /** Shows other columns from the next refresh on. */
    void choose(ColumnChoice other) {
        choice = other;
        again();
    }

    /** Shows groups, or cells, from the next refresh on. */
    void group(Optional<Grouping> other) {
        grouping = other;
        again();
    }

    /** Forgets what is shown. */
    void again() {
        wish++;
        seen = -1;
    }

    boolean isSettled() {
        return !busy;
    }

    /** Shows the results, if there are new ones. */
    void refresh(SweepTable results) {
        long now = results.version();
        if (now == seen || busy) {
            return;
        }
        seen = now;
        if (grouping.isEmpty()) {
            receiver.accept(CellRows.of(plan, results, choice));
            return;
        }
        busy = true;
        int asked = wish;
        Grouping by = grouping.get();
        ColumnChoice columns = choice;
        GROUPING.post(() -> {
            TableContent content = GroupRows.of(plan, results, by, columns);
            SwingUtilities.invokeLater(() -> {
                busy = false;
                if (asked == wish) {
                    receiver.accept(content);
                } else {
                    refresh(results);
                }
            });
        });
    }
}
