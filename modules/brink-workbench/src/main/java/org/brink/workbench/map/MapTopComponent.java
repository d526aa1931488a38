package org.brink.workbench.map;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.brink.project.api.BrinkIcons;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window of maps: one for each experiment, and one for each stored map. Remembers which over restarts. */
@ConvertAsProperties(dtd = "-//org.brink.workbench//Map//EN", autostore = false)
@TopComponent.Description(preferredID = "Map", persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@Messages({
    "# {0} - name of the experiment",
    "TITLE_MapOf=Map of {0}"
})
public final class MapTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "path";

    private transient Optional<MapSource> source = Optional.empty();
    private transient Optional<Analysis> analysis = Optional.empty();
    private transient Optional<MapPanel> panel = Optional.empty();

    /** A window without a map; used by the window system. */
    public MapTopComponent() {
        setLayout(new BorderLayout());
        setName("Map");
        setMinimumSize(new Dimension(160, 120));
        // no nodes of its own: the property sheet goes on showing what was selected in the tree
        setActivatedNodes(null);
        setIcon(BrinkIcons.map());
    }

    MapTopComponent(MapSource shown, Optional<Analysis> analysis) {
        this();
        this.analysis = analysis;
        setSource(shown);
    }

    /** Where its experiment comes from. */
    Optional<MapSource> source() {
        return source;
    }

    /** The experiment file, or the folder of the stored map. */
    public Optional<Path> path() {
        return source.map(MapSource::path);
    }

    /** Whether nothing is computed or drawn. For tests. */
    public boolean isSettled() {
        return panel.filter(MapPanel::settled).isPresent();
    }

    /** Chooses what the next computation computes. */
    void choose(Analysis chosen) {
        analysis = Optional.of(chosen);
        panel.ifPresent(shown -> shown.choose(chosen));
    }

    @Override
    protected void componentOpened() {
        if (panel.isEmpty()) {
            source.ifPresent(shown -> {
                panel = Optional.of(new MapPanel(shown, analysis));
                add(panel.get());
                revalidate();
            });
        }
    }

    @Override
    protected void componentClosed() {
        panel.ifPresent(MapPanel::close);
        panel = Optional.empty();
        removeAll();
    }

    void writeProperties(Properties properties) {
        properties.setProperty("version", "1");
        path().ifPresent(path -> properties.setProperty(PATH, path.toString()));
    }

    void readProperties(Properties properties) {
        String path = properties.getProperty(PATH);
        if (path != null) {
            setDisplayName(Path.of(path).getFileName().toString());
            MapWindows.restore(Path.of(path), found -> {
                setSource(found);
                if (isOpened()) {
                    componentOpened();
                }
            }, this::close);
        }
    }

    private void setSource(MapSource shown) {
        source = Optional.of(shown);
        setDisplayName(shown.map().isPresent() ? shown.name() : Bundle.TITLE_MapOf(shown.name()));
        setToolTipText(shown.path().toString());
    }
}
