package org.brink.workbench.compare;

import java.awt.BorderLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import org.brink.api.component.ComponentSpec;
import org.brink.charts.LiveRun;
import org.brink.project.api.ComparisonItem;
import org.brink.project.api.RunItem;
import org.brink.workbench.board.ChannelMenu;
import org.brink.workbench.board.ChartMenu;
import org.brink.workbench.board.CursorReader;
import org.brink.workbench.board.NamedView;
import org.brink.workbench.canvas.ChartBoard;
import org.brink.workbench.canvas.ChartCanvas;
import org.brink.workbench.canvas.ChartCell;
import org.brink.workbench.compare.ComparisonOpening.Opened;
import org.brink.workbench.data.RunSummary;
import org.brink.workbench.data.RunsSource;
import org.brink.workbench.draw.ScreenPainter;

/** A comparison without its window: header, charts of all runs, table. */
final class ComparisonPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    /** Longer tables scroll. */
    private static final int MOST_LINES = 6;
    private static final String DISTANCE = "distance-between-runs";

    private final transient ComparisonOpening opening;
    private final transient RunsSource source;
    private final transient CursorReader cursor;
    private final transient ComparisonKeeper keeper;
    private final transient DistanceWork distances = new DistanceWork(this::updateTable);
    private final transient Consumer<String> titleListener;
    private final ComparisonHeader header;
    private final ChartBoard board;
    private final ComparisonTable table = new ComparisonTable();
    private final JSplitPane split;
    private transient List<NamedView> views = List.of();
    private boolean apart;
    private boolean opened;
    private boolean failed;

    /**
     * The comparison of a document, which it opens when it is first shown.
     *
     * @param apart whether runs are shown side by side
     * @param titleListener hears the title, and how it changes
     */
    ComparisonPanel(ComparisonItem item, boolean apart, Consumer<String> titleListener) {
        super(new BorderLayout());
        this.apart = apart;
        this.titleListener = titleListener;
        opening = new ComparisonOpening(item);
        keeper = new ComparisonKeeper(item);
        source = new RunsSource(opening);
        board = new ChartBoard(source, new ScreenPainter(), new Updates());
        header = new ComparisonHeader(this::retitle, this::layOut,
                () -> ChannelMenu.of(opening.opened().map(Opened::views).orElse(List.of()), channels(), this::add));
        header.setSideBySide(apart);
        cursor = new CursorReader(board.link(), () -> source.runs().stream().map(LiveRun::data).toList(),
                table::showCursor);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, board, scroll);
        split.setResizeWeight(1);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setDividerSize(6);
        add(header, BorderLayout.PAGE_START);
        add(split);
    }

    /** Whether all runs have ended and are drawn, or nothing can be shown. */
    boolean isSettled() {
        return failed || opened && board.isSettled() && !distances.busy();
    }

    /** Whether runs are shown side by side. */
    boolean sideBySide() {
        return apart;
    }

    /** The runs that are shown. */
    List<RunItem> runs() {
        return opening.opened().map(Opened::items).orElse(List.of());
    }

    /** The charts that are shown. */
    List<ComponentSpec> viewSpecs() {
        return views.stream().map(NamedView::spec).toList();
    }

    /** The charts and their cursor. */
    ChartBoard charts() {
        return board;
    }

    /** Asks for a frame. May be called on any thread. */
    void wake() {
        board.requestFrame();
    }

    /** Lets go of the runs. */
    void close() {
        cursor.stop();
        board.close();
    }

    private List<String> channels() {
        TreeSet<String> all = new TreeSet<>();
        source.summaries().forEach(run -> all.addAll(run.channels()));
        return List.copyOf(all);
    }

    private void retitle(String title) {
        keeper.setTitle(title);
        titleListener.accept(title);
    }

    private void add(ComponentSpec spec) {
        List<NamedView> more = new ArrayList<>(views);
        more.add(NamedView.of(spec));
        setViews(more);
    }

    private void remove(NamedView view) {
        setViews(views.stream().filter(v -> v != view).toList());
    }

    private void setViews(List<NamedView> chosen) {
        views = List.copyOf(chosen);
        keeper.setViews(viewSpecs());
        layOut(apart);
    }

    private void layOut(boolean sideBySide) {
        apart = sideBySide;
        int runs = source.runs().size();
        List<ChartCell> cells = new ArrayList<>();
        for (int row = 0; row < views.size(); row++) {
            NamedView view = views.get(row);
            if (!sideBySide) {
                cells.add(cell(view, row, OptionalInt.empty()));
            } else if (!view.spec().type().equals(DISTANCE)) {
                for (int run = 0; run < runs; run++) {
                    cells.add(cell(view, row, OptionalInt.of(run)));
                }
            }
        }
        board.setCells(cells, sideBySide ? runs : 0);
    }

    private ChartCell cell(NamedView view, int row, OptionalInt run) {
        ChartCanvas canvas = board.newCanvas();
        canvas.setName("chart." + view.spec().type() + (run.isPresent() ? "." + run.getAsInt() : ""));
        canvas.setComponentPopupMenu(new ChartMenu(view.spec(),
                () -> run.isPresent() ? List.of(runs().get(run.getAsInt())) : runs(), board.link(),
                () -> remove(view)));
        return new ChartCell(view.spec(), view.view(), run, row, canvas);
    }

    private void open(Opened now) {
        opened = true;
        views = now.views();
        keeper.opened(now.document());
        header.setTitle(now.document().title());
        header.showMissing(now.missing());
        titleListener.accept(now.document().title());
        int lines = Math.min(MOST_LINES, now.items().size());
        split.setDividerLocation(Math.max(split.getHeight() / 2, split.getHeight() - table.heightOf(lines)));
        layOut(apart);
    }

    private void updateTable() {
        Optional<Opened> now = opening.opened();
        List<RunSummary> summaries = source.summaries();
        if (now.isPresent() && !summaries.isEmpty()) {
            List<Integer> colours = source.runs().stream().map(LiveRun::colour).toList();
            table.show(ComparisonRows.columns(now.get().comparison(), !distances.result().isEmpty()),
                    ComparisonRows.lines(now.get(), summaries, colours, distances.result()));
        }
    }

    private final class Updates implements ChartBoard.Listener {

        @Override
        public void drawn() {
            if (!opened) {
                opening.opened().ifPresent(ComparisonPanel.this::open);
            }
            if (opened && source.ended()) {
                opening.opened().ifPresent(now -> distances.start(now.comparison()));
            }
            updateTable();
        }

        @Override
        public void failed(IOException problem) {
            failed = true;
            header.showProblem(problem.getMessage());
        }
    }
}
