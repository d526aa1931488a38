package org.brink.project.api;

import java.awt.EventQueue;
import java.beans.PropertyVetoException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netbeans.api.project.Project;
import org.netbeans.spi.project.ui.LogicalViewProvider;
import org.openide.explorer.ExplorerManager;
import org.openide.nodes.Node;
import org.openide.util.RequestProcessor;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Selects things in the Projects window. */
final class Selection {

    /** The name under which the window system knows the Projects window. */
    private static final String PROJECTS_WINDOW = "projectTabLogical_tc";
    private static final Logger LOG = Logger.getLogger(Selection.class.getName());
    private static final RequestProcessor FINDER = new RequestProcessor(Selection.class);

    private Selection() {
    }

    /** Selects a file, or the folder of a run, that belongs to an open project. */
    static void select(Project project, Path target) {
        EventQueue.invokeLater(() -> {
            TopComponent window = WindowManager.getDefault().findTopComponent(PROJECTS_WINDOW);
            if (window instanceof ExplorerManager.Provider provider) {
                // nodes that do not exist yet are made on a background thread
                FINDER.post(() -> find(provider.getExplorerManager(), project, target));
            }
        });
    }

    private static void find(ExplorerManager manager, Project project, Path target) {
        LogicalViewProvider view = project.getLookup().lookup(LogicalViewProvider.class);
        for (Node root : manager.getRootContext().getChildren().getNodes(true)) {
            Node found = view.findPath(root, target);
            if (found != null) {
                EventQueue.invokeLater(() -> show(manager, found));
                return;
            }
        }
    }

    private static void show(ExplorerManager manager, Node node) {
        try {
            manager.setSelectedNodes(new Node[] {node});
        } catch (PropertyVetoException vetoed) {
            LOG.log(Level.FINE, "the window keeps its selection", vetoed);
        }
    }
}
