package org.brink.workbench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.api.SweepItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.openide.util.RequestProcessor;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Finds and opens the windows of sweeps. */
public final class SweepWindows {

    private static final RequestProcessor RESTORING = new RequestProcessor("Brink sweep windows", 1);

    private SweepWindows() {
    }

    /** Opens the window of a sweep, or brings it to the front. May be called on any thread. */
    public static void open(SweepItem item) {
        SwingUtilities.invokeLater(() -> {
            SweepTopComponent window = find(item).orElseGet(() -> new SweepTopComponent(item));
            if (!window.isOpened()) {
                Mode editor = WindowManager.getDefault().findMode("editor");
                if (editor != null) {
                    editor.dockInto(window);
                }
            }
            window.open();
            window.requestActive();
            window.look();
        });
    }

    private static Optional<SweepTopComponent> find(SweepItem item) {
        for (TopComponent window : TopComponent.getRegistry().getOpened()) {
            if (window instanceof SweepTopComponent sweep && sweep.sweep().filter(item::equals).isPresent()) {
                return Optional.of(sweep);
            }
        }
        return Optional.empty();
    }

    /** Finds the sweep that was open when the workbench was left; tells on the event thread. */
    static void restore(Path folder, Consumer<SweepItem> found, Runnable gone) {
        RESTORING.post(() -> {
            Optional<ProjectFolder> project = Optional.empty();
            try {
                project = Files.isDirectory(folder) ? ProjectFolder.enclosing(folder) : project;
            } catch (IOException | InvalidInput | InvalidDocument e) {
                Logger.getLogger(SweepWindows.class.getName()).log(Level.FINE, "no project around " + folder, e);
            }
            Optional<SweepItem> item = project.map(p -> new SweepItem(p, folder));
            SwingUtilities.invokeLater(() -> item.ifPresentOrElse(found, gone));
        });
    }
}
