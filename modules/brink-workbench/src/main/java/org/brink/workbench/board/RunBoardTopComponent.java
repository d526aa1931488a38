package org.brink.workbench.board;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.swing.SwingUtilities;
import org.brink.api.component.ComponentSpec;
import org.brink.api.run.RunStatus;
import org.brink.project.api.RunItem;
import org.brink.workbench.data.RunSummary;
import org.brink.workbench.figure.FigureSource;
import org.brink.workbench.run.ActiveRun;
import org.brink.workbench.run.RunListener;
import org.brink.workbench.run.RunService;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.LookupContent;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;

/**
 * The window of a run board, one per run. Remembers its run and its charts over restarts; a run that is gone by then is
 * told so in the window.
 */
@ConvertAsProperties(dtd = "-//org.brink.workbench//RunBoard//EN", autostore = false)
@TopComponent.Description(preferredID = "RunBoard", persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
public final class RunBoardTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;
    private static final String RUN = "run";
    private static final String TITLE = "title";
    private static final String STATE = "state";
    private static final String CHARTS = "charts";
    private static final String DETAILS = "details";

    private final transient LookupContent content = new LookupContent();
    private final transient RunListener listener = this::runChanged;
    private transient Optional<RunItem> item = Optional.empty();
    private transient Optional<RunBoardPanel> panel = Optional.empty();
    private transient Optional<List<ComponentSpec>> charts = Optional.empty();
    private boolean details;
    private String shownTitle = "";
    private transient Optional<RunStatus.State> shownState = Optional.empty();

    /** A board without a run; used by the window system. */
    public RunBoardTopComponent() {
        setLayout(new BorderLayout());
        setName("Run");
        // else the windows beside it would move whenever a number becomes wider
        setMinimumSize(new Dimension(160, 120));
        setPreferredSize(new Dimension(720, 480));
        associateLookup(content.lookup());
        // no nodes of its own: the property sheet goes on showing what was selected in the tree
        setActivatedNodes(null);
    }

    /** The board of a run. */
    RunBoardTopComponent(RunItem run) {
        this();
        setRun(run);
    }

    /** The run of this board. */
    public Optional<RunItem> run() {
        return item;
    }

    /** Adds a chart to the board, which is open. */
    void show(ComponentSpec chart) {
        panel.ifPresent(shown -> shown.show(chart));
    }

    /** Whether the run has ended and all of it is drawn, or it cannot be shown. For tests. */
    public boolean isSettled() {
        return panel.map(RunBoardPanel::isSettled).orElse(false);
    }

    @Override
    protected void componentOpened() {
        item.ifPresent(run -> {
            if (panel.isEmpty()) {
                build(run);
            }
            RunService.get().addListener(listener);
        });
    }

    @Override
    protected void componentClosed() {
        RunService.get().removeListener(listener);
        remember();
        panel.ifPresent(RunBoardPanel::close);
        panel = Optional.empty();
        removeAll();
    }

    private void remember() {
        panel.ifPresent(shown -> {
            charts = shown.toRemember();
            details = shown.detailsShown();
        });
    }

    @Override
    protected void componentActivated() {
        panel.ifPresent(shown -> shown.charts().requestFocusInWindow());
    }

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
        item.ifPresent(run -> properties.setProperty(RUN, run.folder().toString()));
        properties.setProperty(TITLE, getDisplayName() == null ? "" : getDisplayName());
        shownState.ifPresent(state -> properties.setProperty(STATE, state.id()));
        remember();
        charts.ifPresent(shown -> properties.setProperty(CHARTS, ChartsText.write(shown)));
        properties.setProperty(DETAILS, Boolean.toString(details));
    }

    void readProperties(Properties properties) {
        // how the run was called and stood last, until its window is shown and its folder read
        setDisplayName(properties.getProperty(TITLE));
        Arrays.stream(RunStatus.State.values()).filter(s -> s.id().equals(properties.getProperty(STATE)))
                .forEach(state -> setIcon(ImageUtilities.icon2Image(Icons.status(state))));
        charts = Optional.ofNullable(properties.getProperty(CHARTS)).flatMap(ChartsText::read);
        details = Boolean.parseBoolean(properties.getProperty(DETAILS));
        String folder = properties.getProperty(RUN);
        if (folder != null) {
            RunBoards.restore(Path.of(folder), this::restored, this::close);
        }
    }

    private void restored(RunItem run) {
        setRun(run);
        if (isOpened()) {
            componentOpened();
        }
    }

    private void setRun(RunItem run) {
        item = Optional.of(run);
        content.set(run);
        setName("Run");
        if (getDisplayName() == null) {
            setDisplayName(run.id());
        }
        setToolTipText(run.folder().toString());
    }

    private void build(RunItem run) {
        RunBoardPanel built = new RunBoardPanel(run, charts, this::statusChanged);
        built.showDetails(details);
        panel = Optional.of(built);
        add(built);
        revalidate();
        offer(run);
    }

    private void offer(RunItem run) {
        List<Object> offered = new ArrayList<>();
        offered.add(run);
        offered.add(new FigureSource(List.of(run), () -> panel.map(RunBoardPanel::views)
                .orElse(List.<ComponentSpec>of())));
        RunService.get().find(run.folder()).ifPresent(offered::add);
        panel.flatMap(RunBoardPanel::experiment).ifPresent(offered::add);
        // where forks begin
        panel.ifPresent(shown -> offered.add(shown.charts().link()));
        content.set(offered);
    }

    private void statusChanged(RunSummary now) {
        if (!now.title().equals(shownTitle)) {
            shownTitle = now.title();
            setToolTipText(now.title() + ", run " + now.id());
        }
        if (!shownState.equals(Optional.of(now.status().state()))) {
            shownState = Optional.of(now.status().state());
            item.ifPresent(run -> setDisplayName(RunBoards.title(run, now.title())));
            setIcon(ImageUtilities.icon2Image(Icons.status(now.status().state())));
            item.ifPresent(this::offer);
        }
    }

    private void runChanged(ActiveRun changed) {
        if (item.map(RunItem::folder).filter(changed.folder()::equals).isPresent()) {
            panel.ifPresent(RunBoardPanel::wake);
            if (changed.result().isEmpty() && panel.filter(RunBoardPanel::sawTheEnd).isPresent()) {
                SwingUtilities.invokeLater(this::beginAgain);
            }
        }
    }

    /** The run had ended and goes on: what was read of it may have been taken back to a checkpoint. */
    private void beginAgain() {
        if (isOpened() && panel.filter(RunBoardPanel::sawTheEnd).isPresent()) {
            remember();
            panel.ifPresent(RunBoardPanel::close);
            removeAll();
            shownState = Optional.empty();
            item.ifPresent(this::build);
        }
    }
}
