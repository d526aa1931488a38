package org.brink.application.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.JTree;
import javax.swing.tree.TreePath;
import org.openide.explorer.view.Visualizer;
import org.openide.nodes.Node;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The tree of the Projects window. */
final class ProjectTree {

    private ProjectTree() {
    }

    /** The tree, once it shows. */
    static JTree tree() {
        return Await.present("the tree of the Projects window", ProjectTree::find);
    }

    /**
     * The row whose ancestors, outermost first, have names that begin with the given words. Opens what is closed on
     * the way and waits for nodes that are still being made.
     */
    static TreePath row(String... names) {
        JTree tree = tree();
        return Await.present("the row " + String.join(" > ", names), () -> descend(tree, names));
    }

    /** The node of a row. */
    static Node node(TreePath row) {
        return Await.onEventThread(() -> Visualizer.findNode(row.getLastPathComponent()));
    }

    /** How many rows stand under a row at present. */
    static int count(TreePath row) {
        return Await.onEventThread(() -> tree().getModel().getChildCount(row.getLastPathComponent()));
    }

    private static Optional<JTree> find() {
        Set<TopComponent> opened = WindowManager.getDefault().getRegistry().getOpened();
        return opened.stream().filter(window -> "projectTabLogical_tc".equals(
                WindowManager.getDefault().findTopComponentID(window)))
                .findFirst().flatMap(window -> Find.in(window, JTree.class, tree -> true));
    }

    private static Optional<TreePath> descend(JTree tree, String[] names) {
        Optional<TreePath> path = Optional.of(new TreePath(tree.getModel().getRoot()));
        for (String name : names) {
            path = path.flatMap(parent -> child(tree, parent, name));
        }
        return path;
    }

    private static Optional<TreePath> child(JTree tree, TreePath parent, String name) {
        tree.expandPath(parent);
        Object node = parent.getLastPathComponent();
        return IntStream.range(0, tree.getModel().getChildCount(node)).mapToObj(i -> tree.getModel().getChild(node, i))
                .filter(child -> Visualizer.findNode(child).getDisplayName().startsWith(name))
                .map(parent::pathByAddingChild).findFirst();
    }

    /** The rows right under a row. */
    static List<TreePath> children(String... names) {
        TreePath row = row(names);
        return Await.onEventThread(() -> {
            JTree tree = tree();
            tree.expandPath(row);
            Object node = row.getLastPathComponent();
            return IntStream.range(0, tree.getModel().getChildCount(node))
                    .mapToObj(i -> row.pathByAddingChild(tree.getModel().getChild(node, i))).toList();
        });
    }
}
