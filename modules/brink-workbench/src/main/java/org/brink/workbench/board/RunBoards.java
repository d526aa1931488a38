package org.brink.workbench.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.component.ComponentSpec;
import org.brink.project.api.BrinkProjects;
import org.brink.project.api.RunItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.run.RunWindows;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Finds and opens run boards. */
@ServiceProvider(service = RunWindows.class)
public final class RunBoards implements RunWindows {

    private static final RequestProcessor RESTORING = new RequestProcessor("Brink boards", 1);

    @Override
    public void openBoard(RunItem run) {
        SwingUtilities.invokeLater(() -> open(run));
    }

    @Override
    public void openBoard(RunItem run, ComponentSpec chart) {
        SwingUtilities.invokeLater(() -> open(run).show(chart));
    }

    private static RunBoardTopComponent open(RunItem run) {
        RunBoardTopComponent board = find(run).orElseGet(() -> new RunBoardTopComponent(run));
        if (!board.isOpened()) {
            Mode editor = WindowManager.getDefault().findMode("editor");
            if (editor != null) {
                editor.dockInto(board);
            }
        }
        board.open();
        board.requestActive();
        return board;
    }

    /**
     * What to call a board: the title of the experiment, or what sets the run apart where another board has that title.
     */
    static String title(RunItem run, String experiment) {
        boolean taken = false;
        for (TopComponent window : TopComponent.getRegistry().getOpened()) {
            taken |= window instanceof RunBoardTopComponent && window.getDisplayName() != null
                    && window.getDisplayName().equals(experiment)
                    && !((RunBoardTopComponent) window).run().equals(Optional.of(run));
        }
        String label = BrinkProjects.label(run);
        return taken ? label.equals(run.id()) ? experiment + " (" + run.id() + ")" : label + " (" + run.id() + ")"
                : experiment;
    }

    private static Optional<RunBoardTopComponent> find(RunItem run) {
        for (TopComponent window : TopComponent.getRegistry().getOpened()) {
            if (window instanceof RunBoardTopComponent board && board.run().filter(run::equals).isPresent()) {
                return Optional.of(board);
            }
        }
        return Optional.empty();
    }

    /** Finds the run of a board that was open when the workbench was left; tells on the event thread. */
    static void restore(Path folder, Consumer<RunItem> found, Runnable gone) {
        RESTORING.post(() -> {
            Optional<ProjectFolder> project = Optional.empty();
            try {
                project = Files.isDirectory(folder) ? ProjectFolder.enclosing(folder) : project;
            } catch (IOException | InvalidInput | InvalidDocument e) {
                Logger.getLogger(RunBoards.class.getName()).log(Level.FINE, "no project around " + folder, e);
            }
            Optional<RunItem> run = project.map(p -> new RunItem(p, folder));
            SwingUtilities.invokeLater(() -> run.ifPresentOrElse(found, gone));
        });
    }
}
