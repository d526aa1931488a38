package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.io.IOException;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.api.SweepItem;
import org.brink.store.document.InvalidDocument;
import org.brink.sweeps.Selection;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.workbench.ui.EmptyState;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** A sweep without its window: header, chart and cells, live while it goes on, from its folder otherwise. */
@Messages("TITLE_SweepUnreadable=The sweep cannot be read")
final class SweepPanel extends JPanel implements SweepHeader.Wishes {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor READING = new RequestProcessor("Brink sweep folders", 1);
    private static final int LIVE_MILLIS = 200;
    private static final int ELSEWHERE_MILLIS = 2000;

    private final transient SweepItem item;
    private final transient ColumnChoice first;
    private final SweepHeader header = new SweepHeader(this);
    private final Timer live = new Timer(LIVE_MILLIS, e -> refresh());
    private final Timer elsewhere = new Timer(ELSEWHERE_MILLIS, e -> read());
    private transient Optional<ActiveSweep> active = Optional.empty();
    private transient Optional<CellsPanel> cells = Optional.empty();
    private transient Standing standing = Standing.IDLE;
    private boolean followed;
    private boolean reading;
    private boolean closed;

    /**
     * The content of a window.
     *
     * @param first the columns that are shown at first
     */
    SweepPanel(SweepItem item, ColumnChoice first) {
        super(new BorderLayout());
        this.item = item;
        this.first = first;
        elsewhere.setRepeats(false);
        add(header, BorderLayout.PAGE_START);
    }

    /** Looks whether the sweep goes on, and reads its folder if not. */
    void look() {
        Optional<ActiveSweep> now = SweepService.get().find(item);
        if (now.isPresent()) {
            active = now;
            live.start();
            refresh();
        } else if (active.isEmpty()) {
            read();
        }
    }

    boolean isSettled() {
        return !reading && active.isEmpty() && !followed && cells.filter(CellsPanel::isSettled).isPresent();
    }

    void close() {
        closed = true;
        live.stop();
        elsewhere.stop();
    }

    private void refresh() {
        Optional<ActiveSweep> ended = active.filter(ActiveSweep::ended);
        active.flatMap(sweep -> sweep.table().map(table -> new Shown(sweep, table))).ifPresent(this::show);
        if (ended.isPresent()) {
            // its folder is complete, and says the same as anybody else would read
            active = Optional.empty();
            live.stop();
            read();
        }
        header.show(active, cells.map(CellsPanel::table), standing);
    }

    private record Shown(ActiveSweep sweep, SweepTable table) {
    }

    private void show(Shown now) {
        show(now.sweep().folder(), now.sweep().plan(), now.table());
    }

    private void show(SweepFolder folder, SweepPlan plan, SweepTable table) {
        if (cells.filter(shown -> shown.shows(plan)).isPresent()) {
            if (cells.get().table() == table) {
                cells.get().refresh();
            } else {
                cells.get().follow(table);
            }
            return;
        }
        cells.ifPresent(this::remove);
        CellsPanel fresh = new CellsPanel(item, folder, plan, table, choice());
        cells = Optional.of(fresh);
        add(fresh);
        fresh.refresh();
        revalidate();
        repaint();
    }

    /** Which columns are shown. */
    ColumnChoice choice() {
        return cells.map(CellsPanel::choice).orElse(first);
    }

    private void read() {
        reading = true;
        READING.post(() -> {
            try {
                StoredSweep stored = StoredSweep.read(item);
                SwingUtilities.invokeLater(() -> show(stored));
            } catch (IOException | InvalidInput | InvalidDocument e) {
                SwingUtilities.invokeLater(() -> fail(String.valueOf(e.getMessage())));
            }
        });
    }

    private void show(StoredSweep stored) {
        reading = false;
        if (closed || active.isPresent()) {
            return;
        }
        standing = new Standing(stored.busy(), stored.job());
        followed = stored.followed();
        show(stored.folder(), stored.plan(), stored.table());
        header.show(active, cells.map(CellsPanel::table), standing);
        if (followed) {
            elsewhere.restart();
        }
    }

    private void fail(String reason) {
        reading = false;
        if (cells.isEmpty()) {
            add(new EmptyState("sweep.unreadable", Bundle.TITLE_SweepUnreadable(), reason));
            revalidate();
        }
    }

    @Override
    public void pauseOrResume() {
        active.ifPresent(ActiveSweep::pauseOrResume);
        refresh();
    }

    @Override
    public void cancel() {
        // what others work on can only be called off by an engine that knows them
        active.ifPresentOrElse(sweep -> sweep.control().cancel(), () -> SweepService.get().callOff(item,
                begun -> SwingUtilities.invokeLater(this::look)));
    }

    @Override
    public void detach() {
        active.ifPresent(ActiveSweep::detach);
        refresh();
    }

    @Override
    public void goOn() {
        begin(Selection.MISSING);
    }

    @Override
    public void rerunFailed() {
        begin(Selection.FAILED);
    }

    private void begin(Selection selection) {
        SweepService.get().goOn(item, selection, begun -> SwingUtilities.invokeLater(this::look));
    }
}
