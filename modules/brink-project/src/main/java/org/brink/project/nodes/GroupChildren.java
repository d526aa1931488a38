package org.brink.project.nodes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ChangeListener;
import org.brink.project.api.MapItem;
import org.brink.project.api.RunItem;
import org.brink.project.api.SweepItem;
import org.brink.project.model.Contents;
import org.brink.project.model.ExperimentFile;
import org.brink.project.model.ProjectContents;
import org.brink.store.project.ProjectFolder;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.loaders.DataObject;
import org.openide.loaders.DataObjectNotFoundException;
import org.openide.nodes.ChildFactory;
import org.openide.nodes.Node;

/**
 * The nodes in a folder below the project node. Keys are made on a background thread and say only which things there
 * are; a change of status changes a node and leaves its key, and with it the selection, alone.
 */
final class GroupChildren extends ChildFactory.Detachable<GroupChildren.Key> implements ChangeListener {

    /** Which node to show. */
    sealed interface Key {
    }

    private record FileKey(DataObject data) implements Key {
    }

    private record RunKey(Path folder) implements Key {
    }

    private record SweepKey(Path folder) implements Key {
    }

    private record MapKey(Path folder) implements Key {
    }

    private record FigureKey(Path file) implements Key {
    }

    private record HintKey(String text) implements Key {
    }

    private final Group group;
    private final ProjectFolder folder;
    private final ProjectContents contents;

    GroupChildren(Group group, ProjectFolder folder, ProjectContents contents) {
        this.group = group;
        this.folder = folder;
        this.contents = contents;
    }

    @Override
    protected void addNotify() {
        contents.addChangeListener(this);
    }

    @Override
    protected void removeNotify() {
        contents.removeChangeListener(this);
    }

    @Override
    public void stateChanged(ChangeEvent event) {
        refresh(false);
    }

    @Override
    protected boolean createKeys(List<Key> keys) {
        Contents now = contents.get();
        List<Key> found = switch (group) {
            case EXPERIMENTS -> fileKeys(now.experiments());
            case RUNS -> now.runs().stream().<Key>map(run -> new RunKey(run.folder())).toList();
            case SWEEPS -> now.sweeps().stream().<Key>map(SweepKey::new).toList();
            case MAPS -> now.maps().stream().<Key>map(MapKey::new).toList();
            case COMPARISONS -> fileKeys(now.comparisons());
            case FIGURES -> now.figures().stream().<Key>map(FigureKey::new).toList();
        };
        // all at once: the platform shows keys that are added one by one as they come, and would take a new run at
        // the top for the end of all others, whose nodes and selection would be lost
        keys.addAll(found.isEmpty() ? List.of(new HintKey(group.hint())) : found);
        return true;
    }

    private static List<Key> fileKeys(List<Path> files) {
        return files.stream().flatMap(file -> fileKey(file).stream()).toList();
    }

    private static Optional<Key> fileKey(Path file) {
        FileObject found = FileUtil.toFileObject(FileUtil.normalizeFile(file.toFile()));
        if (found == null) {
            return Optional.empty();
        }
        try {
            DataObject data = DataObject.find(found);
            ExperimentFile experiment = data.getLookup().lookup(ExperimentFile.class);
            if (experiment != null) {
                // read here, on the background thread, so that the node has its title from the start
                experiment.reload();
            }
            return Optional.of(new FileKey(data));
        } catch (DataObjectNotFoundException vanished) {
            return Optional.empty();
        }
    }

    @Override
    protected Node createNodeForKey(Key key) {
        if (key instanceof FileKey file) {
            ExperimentFile experiment = file.data().getLookup().lookup(ExperimentFile.class);
            return experiment == null ? new ComparisonNode(file.data()) : new ExperimentNode(file.data(), experiment);
        }
        if (key instanceof RunKey run) {
            return new RunNode(new RunItem(folder, run.folder()), contents);
        }
        if (key instanceof SweepKey sweep) {
            return new SweepNode(new SweepItem(folder, sweep.folder()), contents);
        }
        if (key instanceof MapKey map) {
            return new MapNode(new MapItem(folder, map.folder()), contents);
        }
        if (key instanceof FigureKey figure) {
            return new FigureNode(folder.root(), figure.file(), contents);
        }
        return new HintNode(((HintKey) key).text());
    }
}
