package org.brink.workbench.board;

import java.awt.BorderLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.brink.api.component.ComponentSpec;
import org.brink.charts.LiveRun;
import org.brink.project.api.ExperimentItem;
import org.brink.project.api.RunItem;
import org.brink.workbench.canvas.ChartBoard;
import org.brink.workbench.canvas.ChartCanvas;
import org.brink.workbench.canvas.ChartCell;
import org.brink.workbench.data.RunSummary;
import org.brink.workbench.data.RunsSource;
import org.brink.workbench.draw.ScreenPainter;
import org.brink.workbench.fork.ForkDialog;
import org.brink.workbench.run.ActiveRun;
import org.brink.workbench.run.RunService;
import org.brink.workbench.run.Speed;

/** A run board without its window: header, live charts, values at the cursor. */
final class RunBoardPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient List<ComponentSpec> wanted = new ArrayList<>();
    private final transient RunItem item;
    private final transient RunOpening opening;
    private final transient RunsSource source;
    private final transient CursorReader cursor;
    private final transient Consumer<RunSummary> statusListener;
    private final transient Optional<List<ComponentSpec>> remembered;
    /** Of a run that another program carries out, as seen from its folder. */
    private final transient Speed watched = new Speed(System::nanoTime);
    private final RunHeader header;
    private final transient BoardControls controls;
    private final ChartBoard board;
    private final Readout readout = new Readout();
    private final DetailsPane details;
    private final JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
    private boolean opened;
    private boolean failed;
    private boolean closed;
    private volatile boolean speedAsked;

    /**
     * The board of a run, which it opens when it is first shown.
     *
     * @param remembered the charts that the board had when it was left; empty for those of the experiment
     * @param statusListener hears on the event thread how the run stands
     */
    RunBoardPanel(RunItem item, Optional<List<ComponentSpec>> remembered, Consumer<RunSummary> statusListener) {
        super(new BorderLayout());
        this.item = item;
        this.remembered = remembered;
        this.statusListener = statusListener;
        opening = new RunOpening(item);
        source = new RunsSource(opening);
        board = new ChartBoard(source, new ScreenPainter(), new Updates());
        controls = new BoardControls(() -> ChannelMenu.of(offered(), channels(), this::addChart),
                this::showDetails, () -> ForkDialog.ask(item, board.link().cursor()));
        details = new DetailsPane(step -> board.link().pin(step));
        header = new RunHeader(controls.bar());
        cursor = new CursorReader(board.link(), () -> source.runs().stream().map(LiveRun::data).toList(),
                this::show);
        add(header, BorderLayout.PAGE_START);
        split.setTopComponent(board);
        split.setResizeWeight(1);
        split.setBorder(null);
        add(split);
        add(readout, BorderLayout.PAGE_END);
    }

    /** Whether the run has ended and all of it is drawn, or it cannot be shown. */
    boolean isSettled() {
        return failed || opened && board.isSettled();
    }

    /** Whether the run had ended when it was last looked at. */
    boolean sawTheEnd() {
        return speedAsked;
    }

    /** Shows or hides the tables of values and events. */
    void showDetails(boolean shown) {
        split.setBottomComponent(shown ? details : null);
        if (shown && source.runs().stream().anyMatch(run -> !run.events().isEmpty())) {
            details.showEvents();
        }
        controls.setDetailsShown(shown);
        revalidate();
    }

    private void show(CursorReader.Reading reading) {
        readout.show(reading);
        details.show(reading);
    }

    /** Asks for a frame, as there are news of the run. May be called on any thread. */
    void wake() {
        board.requestFrame();
    }

    /** Lets go of the run. */
    void close() {
        closed = true;
        cursor.stop();
        board.close();
    }

    /** The charts and their cursor. */
    ChartBoard charts() {
        return board;
    }

    /** The experiment file that the run came from; empty if there is none, or it is not known yet. */
    Optional<ExperimentItem> experiment() {
        return opening.experiment();
    }

    /** The charts to remember; empty while it is not known which there are. */
    Optional<List<ComponentSpec>> toRemember() {
        return opened ? Optional.of(views()) : remembered;
    }

    /** Whether the tables of values and events are shown. */
    boolean detailsShown() {
        return split.getBottomComponent() != null;
    }

    /** The charts that are shown, for saving figures. */
    List<ComponentSpec> views() {
        return board.cells().stream().map(ChartCell::spec).toList();
    }

    private List<String> channels() {
        return summary().map(RunSummary::channels).orElse(List.of());
    }

    private Optional<RunSummary> summary() {
        return source.summaries().stream().findFirst();
    }

    /** Adds a chart unless it is there, at once or as soon as the run is open. */
    void show(ComponentSpec chart) {
        if (!opened) {
            wanted.add(chart);
        } else if (!views().contains(chart)) {
            addChart(chart);
        }
    }

    private void addChart(ComponentSpec spec) {
        List<ChartCell> cells = new ArrayList<>(board.cells());
        cells.add(cell(NamedView.of(spec), cells.stream().mapToInt(ChartCell::group).max().orElse(-1) + 1));
        board.setCells(cells, 0);
    }

    private void removeChart(ChartCanvas canvas) {
        board.setCells(board.cells().stream().filter(cell -> cell.canvas() != canvas).toList(), 0);
    }

    private ChartCell cell(NamedView view, int group) {
        ChartCanvas canvas = board.newCanvas();
        canvas.setName("chart." + view.spec().type());
        ChartMenu menu = new ChartMenu(view.spec(), () -> List.of(item), board.link(), () -> removeChart(canvas));
        menu.addFork(step -> ForkDialog.ask(item, step));
        canvas.setComponentPopupMenu(menu);
        return new ChartCell(view.spec(), view.view(), OptionalInt.empty(), group, canvas);
    }

    private void open() {
        opened = true;
        List<ChartCell> cells = new ArrayList<>();
        List<NamedView> views = remembered.map(specs -> specs.stream().map(NamedView::of).toList())
                .orElseGet(opening::views);
        for (NamedView view : views) {
            cells.add(cell(view, cells.size()));
        }
        if (remembered.isEmpty()) {
            opening.slices().stream().findFirst().ifPresent(newest -> cells.add(cell(newest, cells.size())));
        }
        board.setCells(cells, 0);
        wanted.forEach(this::show);
        wanted.clear();
    }

    private List<NamedView> offered() {
        List<NamedView> all = new ArrayList<>(opening.views());
        all.addAll(opening.slices());
        return all;
    }

    private void show(RunSummary now) {
        Optional<ActiveRun> active = RunService.get().find(item.folder());
        controls.update(active);
        details.show(now.events());
        header.setRunColour(ScreenPainter.colourOf(source.runs().get(0).colour()));
        if (active.isEmpty() && !now.status().state().ended()) {
            now.step().ifPresent(watched::at);
        }
        OptionalDouble speed = opening.recordedSpeed();
        header.show(now, active, speed.isPresent() ? speed : OptionalDouble.of(watched.stepsPerSecond()));
        statusListener.accept(now);
        if (now.status().state().ended() && !speedAsked) {
            speedAsked = true;
            opening.readSpeed(() -> summary().ifPresent(this::show));
        }
    }

    private final class Updates implements ChartBoard.Listener {

        @Override
        public void drawn() {
            if (closed) {
                // what was drawn before may arrive after
                return;
            }
            if (!opened && !source.runs().isEmpty()) {
                open();
            }
            summary().ifPresent(RunBoardPanel.this::show);
        }

        @Override
        public void failed(IOException problem) {
            failed = true;
            header.showProblem(problem.getMessage());
        }
    }
}
