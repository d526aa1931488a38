package org.brink.workbench.sweep;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.brink.project.api.BrinkIcons;
import org.brink.project.api.SweepItem;
import org.brink.workbench.ui.LookupContent;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.windows.TopComponent;

/** The window of a sweep, one per sweep folder. Remembers its sweep over restarts. */
@ConvertAsProperties(dtd = "-//org.brink.workbench//Sweep//EN", autostore = false)
@TopComponent.Description(preferredID = "Sweep", persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
public final class SweepTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "folder";
    private static final String COLUMNS = "columns";

    private final transient LookupContent content = new LookupContent();
    private transient Optional<SweepItem> item = Optional.empty();
    private transient Optional<SweepPanel> panel = Optional.empty();
    private transient ColumnChoice columns = ColumnChoice.USUAL;

    /** A window without a sweep; used by the window system. */
    public SweepTopComponent() {
        setLayout(new BorderLayout());
        setName("Sweep");
        setMinimumSize(new Dimension(160, 120));
        associateLookup(content.lookup());
        // no nodes of its own: the property sheet goes on showing what was selected in the tree
        setActivatedNodes(null);
        setIcon(BrinkIcons.sweep());
    }

    SweepTopComponent(SweepItem sweep) {
        this();
        setSweep(sweep);
    }

    /** The sweep of this window. */
    public Optional<SweepItem> sweep() {
        return item;
    }

    /** Whether the sweep has ended and all of it is shown. For tests. */
    public boolean isSettled() {
        return panel.filter(SweepPanel::isSettled).isPresent();
    }

    /** Looks whether the sweep goes on by now. */
    void look() {
        panel.ifPresent(SweepPanel::look);
    }

    @Override
    protected void componentOpened() {
        item.ifPresent(sweep -> {
            if (panel.isEmpty()) {
                panel = Optional.of(new SweepPanel(sweep, columns));
                add(panel.get());
                revalidate();
            }
            look();
        });
    }

    @Override
    protected void componentClosed() {
        panel.ifPresent(shown -> {
            columns = shown.choice();
            shown.close();
        });
        panel = Optional.empty();
        removeAll();
    }

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
        item.ifPresent(sweep -> properties.setProperty(FOLDER, sweep.folder().toString()));
        properties.setProperty(COLUMNS, panel.map(SweepPanel::choice).orElse(columns).format());
    }

    void readProperties(Properties properties) {
        String folder = properties.getProperty(FOLDER);
        columns = ColumnChoice.parse(properties.getProperty(COLUMNS, ""));
        if (folder != null) {
            setDisplayName(Path.of(folder).getFileName().toString());
            SweepWindows.restore(Path.of(folder), sweep -> {
                setSweep(sweep);
                if (isOpened()) {
                    componentOpened();
                }
            }, this::close);
        }
    }

    private void setSweep(SweepItem sweep) {
        item = Optional.of(sweep);
        content.set(sweep);
        setDisplayName(sweep.name());
        setToolTipText(sweep.folder().toString());
    }
}
