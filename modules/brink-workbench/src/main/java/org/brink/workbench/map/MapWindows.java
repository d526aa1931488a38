package org.brink.workbench.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.api.parameter.InvalidInput;
import org.brink.maps.MapFolder;
import org.brink.project.api.ExperimentItem;
import org.brink.project.api.MapItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.openide.util.RequestProcessor;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Finds and opens the windows of maps. */
public final class MapWindows {

    private static final RequestProcessor RESTORING = new RequestProcessor("Brink map restoring", 1);

    private MapWindows() {
    }

    /** Opens the window of an experiment, or brings it to the front, for an analysis. May be called on any thread. */
    public static void open(ExperimentItem item, Analysis analysis) {
        open(MapSource.of(item), Optional.of(analysis));
    }

    /** Opens a stored map, or brings it to the front. May be called on any thread. */
    public static void open(MapItem item) {
        open(MapSource.of(item), Optional.empty());
    }

    private static void open(MapSource source, Optional<Analysis> analysis) {
        SwingUtilities.invokeLater(() -> {
            MapTopComponent window = find(source).orElseGet(() -> new MapTopComponent(source, analysis));
            if (!window.isOpened()) {
                Mode editor = WindowManager.getDefault().findMode("editor");
                if (editor != null) {
                    editor.dockInto(window);
                }
            }
            window.open();
            window.requestActive();
            analysis.ifPresent(window::choose);
        });
    }

    private static Optional<MapTopComponent> find(MapSource source) {
        return TopComponent.getRegistry().getOpened().stream().filter(MapTopComponent.class::isInstance)
                .map(MapTopComponent.class::cast)
                .filter(window -> window.source().filter(source::equals).isPresent()).findFirst();
    }

    /** Finds what was open when the workbench was left; tells on the event thread. */
    static void restore(Path path, Consumer<MapSource> found, Runnable gone) {
        RESTORING.post(() -> {
            Optional<MapSource> source = Optional.empty();
            try {
                Optional<ProjectFolder> project = Files.exists(path) ? ProjectFolder.enclosing(path)
                        : Optional.empty();
                source = project.map(folder -> MapFolder.isMap(path) ? MapSource.of(new MapItem(folder, path))
                        : MapSource.of(new ExperimentItem(folder, path)));
            } catch (IOException | InvalidInput | InvalidDocument e) {
                Logger.getLogger(MapWindows.class.getName()).log(Level.FINE, "no project around " + path, e);
            }
            Optional<MapSource> there = source;
            SwingUtilities.invokeLater(() -> there.ifPresentOrElse(found, gone));
        });
    }
}
