package org.brink.project.nodes;

import java.awt.EventQueue;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.brink.project.api.MapItem;
import org.brink.project.api.RunItem;
import org.brink.project.model.ProjectContents;
import org.brink.store.project.ProjectFolder;
import org.netbeans.api.project.Project;
import org.netbeans.spi.project.ui.LogicalViewProvider;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.loaders.DataObject;
import org.openide.nodes.Node;

/** What the Projects window shows of a project. */
public final class ProjectView implements LogicalViewProvider {

    private final Project project;
    private final ProjectFolder folder;
    private final ProjectContents contents;

    /** The view of a project. */
    public ProjectView(Project project, ProjectFolder folder, ProjectContents contents) {
        this.project = project;
        this.folder = folder;
        this.contents = contents;
    }

    @Override
    public Node createLogicalView() {
        return new ProjectNode(project, folder, contents);
    }

    /** Finds experiments, runs, maps, comparisons and figures by item, file object, data object, file or path. */
    @Override
    public Node findPath(Node root, Object target) {
        Optional<Path> path = path(target);
        if (root.getLookup().lookup(Project.class) != project || path.isEmpty()) {
            return null;
        }
        for (Node group : nodes(root)) {
            for (Node node : nodes(group)) {
                if (path.equals(place(node))) {
                    return node;
                }
            }
        }
        return null;
    }

    private static Node[] nodes(Node parent) {
        // a background thread waits until the children are there; the event thread takes what there is
        return parent.getChildren().getNodes(!EventQueue.isDispatchThread());
    }

    private static Optional<Path> path(Object target) {
        if (target instanceof RunItem run) {
            return Optional.of(run.folder());
        }
        if (target instanceof DataObject data) {
            return path(data.getPrimaryFile());
        }
        if (target instanceof FileObject file) {
            return Optional.ofNullable(FileUtil.toFile(file)).map(File::toPath);
        }
        return target instanceof Path path ? Optional.of(path)
                : target instanceof File file ? Optional.of(file.toPath()) : Optional.empty();
    }

    private static Optional<Path> place(Node node) {
        DataObject data = node.getLookup().lookup(DataObject.class);
        RunItem run = node.getLookup().lookup(RunItem.class);
        MapItem map = node.getLookup().lookup(MapItem.class);
        return data != null ? path(data) : run != null ? path(run) : Optional.ofNullable(map).map(MapItem::folder);
    }
}
