package org.brink.workbench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.api.ComparisonItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.openide.util.RequestProcessor;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Finds and opens comparison windows. */
public final class Comparisons {

    private static final RequestProcessor RESTORING = new RequestProcessor("Brink comparison windows", 1);

    private Comparisons() {
    }

    /** Opens the window of a comparison, or brings it to the front. May be called on any thread. */
    public static void open(ComparisonItem item) {
        SwingUtilities.invokeLater(() -> {
            ComparisonTopComponent window = find(item).orElseGet(() -> new ComparisonTopComponent(item));
            if (!window.isOpened()) {
                Mode editor = WindowManager.getDefault().findMode("editor");
                if (editor != null) {
                    editor.dockInto(window);
                }
            }
            window.open();
            window.requestActive();
        });
    }

    private static Optional<ComparisonTopComponent> find(ComparisonItem item) {
        for (TopComponent window : TopComponent.getRegistry().getOpened()) {
            if (window instanceof ComparisonTopComponent comparison
                    && comparison.comparison().filter(item::equals).isPresent()) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    /** Finds the comparison that was open when the workbench was left; tells on the event thread. */
    static void restore(Path file, Consumer<ComparisonItem> found, Runnable gone) {
        RESTORING.post(() -> {
            Optional<ProjectFolder> project = Optional.empty();
            try {
                project = Files.isRegularFile(file) ? ProjectFolder.enclosing(file) : project;
            } catch (IOException | InvalidInput | InvalidDocument e) {
                Logger.getLogger(Comparisons.class.getName()).log(Level.FINE, "no project around " + file, e);
            }
            Optional<ComparisonItem> item = project.map(p -> new ComparisonItem(p, file));
            SwingUtilities.invokeLater(() -> item.ifPresentOrElse(found, gone));
        });
    }
}
