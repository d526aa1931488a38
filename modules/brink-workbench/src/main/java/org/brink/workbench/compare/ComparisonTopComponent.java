package org.brink.workbench.compare;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.brink.project.api.ComparisonItem;
import org.brink.project.api.RunItem;
import org.brink.workbench.figure.FigureSource;
import org.brink.workbench.run.ActiveRun;
import org.brink.workbench.run.RunListener;
import org.brink.workbench.run.RunService;
import org.brink.workbench.ui.LookupContent;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.windows.TopComponent;

/** The window of a comparison, one per comparison document. Remembers its document over restarts. */
@ConvertAsProperties(dtd = "-//org.brink.workbench//Comparison//EN", autostore = false)
@TopComponent.Description(preferredID = "Comparison", iconBase = "org/brink/workbench/icons/compare.svg",
        persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
public final class ComparisonTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "file";
    private static final String TITLE = "title";
    private static final String SIDE_BY_SIDE = "sideBySide";

    private final transient LookupContent content = new LookupContent();
    private final transient RunListener listener = this::runChanged;
    private transient Optional<ComparisonItem> item = Optional.empty();
    private transient Optional<ComparisonPanel> panel = Optional.empty();
    private boolean sideBySide;

    /** A window without a comparison; used by the window system. */
    public ComparisonTopComponent() {
        setLayout(new BorderLayout());
        setName("Comparison");
        // else the windows beside it would move whenever a number becomes wider
        setMinimumSize(new Dimension(160, 120));
        setPreferredSize(new Dimension(720, 480));
        associateLookup(content.lookup());
        // no nodes of its own: the property sheet goes on showing what was selected in the tree
        setActivatedNodes(null);
    }

    /** The window of a comparison. */
    ComparisonTopComponent(ComparisonItem comparison) {
        this();
        setComparison(comparison);
    }

    /** The comparison of this window. */
    public Optional<ComparisonItem> comparison() {
        return item;
    }

    /** Whether all runs have ended and all of them is drawn, or nothing can be shown. For tests. */
    public boolean isSettled() {
        return panel.map(ComparisonPanel::isSettled).orElse(false);
    }

    @Override
    protected void componentOpened() {
        item.ifPresent(comparison -> {
            if (panel.isEmpty()) {
                ComparisonPanel built = new ComparisonPanel(comparison, sideBySide, this::titled);
                panel = Optional.of(built);
                add(built);
                revalidate();
            }
            RunService.get().addListener(listener);
        });
    }

    @Override
    protected void componentClosed() {
        RunService.get().removeListener(listener);
        sideBySide = sideBySideNow();
        panel.ifPresent(ComparisonPanel::close);
        panel = Optional.empty();
        removeAll();
    }

    @Override
    protected void componentActivated() {
        panel.ifPresent(shown -> shown.charts().requestFocusInWindow());
    }

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
        item.ifPresent(comparison -> properties.setProperty(FILE, comparison.file().toString()));
        properties.setProperty(TITLE, getDisplayName() == null ? "" : getDisplayName());
        properties.setProperty(SIDE_BY_SIDE, Boolean.toString(sideBySideNow()));
    }

    void readProperties(Properties properties) {
        sideBySide = Boolean.parseBoolean(properties.getProperty(SIDE_BY_SIDE));
        setDisplayName(properties.getProperty(TITLE));
        String file = properties.getProperty(FILE);
        if (file != null) {
            Comparisons.restore(Path.of(file), this::restored, this::close);
        }
    }

    private boolean sideBySideNow() {
        return panel.map(ComparisonPanel::sideBySide).orElse(sideBySide);
    }

    private void restored(ComparisonItem comparison) {
        setComparison(comparison);
        if (isOpened()) {
            componentOpened();
        }
    }

    private void setComparison(ComparisonItem comparison) {
        item = Optional.of(comparison);
        content.set(comparison);
        if (getDisplayName() == null) {
            setDisplayName(comparison.file().getFileName().toString());
        }
        setToolTipText(comparison.file().toString());
    }

    private void titled(String title) {
        setDisplayName(title.isBlank() ? "Comparison" : title);
        List<Object> offered = new ArrayList<>();
        item.ifPresent(offered::add);
        List<RunItem> runs = panel.map(ComparisonPanel::runs).orElse(List.of());
        if (!runs.isEmpty()) {
            offered.add(new FigureSource(runs, () -> panel.map(ComparisonPanel::viewSpecs).orElse(List.of())));
        }
        content.set(offered);
    }

    private void runChanged(ActiveRun changed) {
        panel.filter(shown -> shown.runs().contains(changed.item())).ifPresent(ComparisonPanel::wake);
    }
}
