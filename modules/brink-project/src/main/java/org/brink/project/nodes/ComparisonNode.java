package org.brink.project.nodes;

import java.awt.Image;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import org.brink.project.api.BrinkIcons;
import org.brink.project.api.ComparisonItem;
import org.brink.store.comparison.ComparisonDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.openide.actions.DeleteAction;
import org.openide.actions.RenameAction;
import org.openide.filesystems.FileChangeAdapter;
import org.openide.filesystems.FileEvent;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;
import org.openide.loaders.DataObject;
import org.openide.nodes.AbstractNode;
import org.openide.nodes.Children;
import org.openide.util.Mutex;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.util.actions.SystemAction;
import org.openide.util.lookup.InstanceContent;

/** A comparison: its title, how many runs it holds, and a badge when the file cannot be read. */
@Messages({
    "# {0} - number of runs",
    "LBL_runs={0,choice,0#no runs|1#1 run|1<{0} runs}"
})
public final class ComparisonNode extends AbstractNode {

    private static final RequestProcessor WORK = new RequestProcessor(ComparisonNode.class);

    private final DataObject data;
    private final InstanceContent content;
    private final FileChangeAdapter reloader = new FileChangeAdapter() {
        @Override
        public void fileChanged(FileEvent event) {
            WORK.post(ComparisonNode.this::load);
        }
    };
    private volatile Optional<ComparisonDocument> document = Optional.empty();
    private volatile List<String> problems = List.of();

    /** A node for a comparison file; the file is read in the background. */
    public ComparisonNode(DataObject data) {
        this(data, new InstanceContent());
    }

    private ComparisonNode(DataObject data, InstanceContent content) {
        super(Children.LEAF, Ours.lookup(content, data.getLookup()));
        this.data = data;
        this.content = content;
        Ours.mark(content, this);
        super.setName(fileName());
        FileObject file = data.getPrimaryFile();
        file.addFileChangeListener(FileUtil.weakFileChangeListener(reloader, file));
        WORK.post(this::load);
    }

    private String fileName() {
        String name = data.getPrimaryFile().getNameExt();
        return name.endsWith(ComparisonDocument.SUFFIX)
                ? name.substring(0, name.length() - ComparisonDocument.SUFFIX.length()) : name;
    }

    private void load() {
        Path file = FileUtil.toFile(data.getPrimaryFile()).toPath();
        try {
            if (getLookup().lookup(ComparisonItem.class) == null) {
                ProjectFolder.enclosing(file).ifPresent(project -> content.add(new ComparisonItem(project, file)));
            }
            document = Optional.of(ComparisonDocument.read(file));
            problems = List.of();
        } catch (IOException | InvalidDocument unusable) {
            document = Optional.empty();
            problems = String.valueOf(unusable.getMessage()).lines().toList();
        }
        Mutex.EVENT.readAccess(this::refresh);
    }

    private void refresh() {
        fireDisplayNameChange(null, getDisplayName());
        fireShortDescriptionChange(null, getShortDescription());
        fireIconChange();
    }

    @Override
    public String getDisplayName() {
        return document.map(ComparisonDocument::title).filter(title -> !title.isBlank()).orElse(getName());
    }

    @Override
    public String getHtmlDisplayName() {
        return Html.name(getDisplayName(), document.map(d -> Bundle.LBL_runs(d.runs().size())).orElse(""));
    }

    @Override
    public String getShortDescription() {
        return problems.isEmpty() ? FileUtil.getFileDisplayName(data.getPrimaryFile()) : Html.lines(problems);
    }

    @Override
    public Image getIcon(int type) {
        return problems.isEmpty() ? BrinkIcons.comparison() : BrinkIcons.invalidComparison();
    }

    @Override
    public Action[] getActions(boolean context) {
        return NodeActions.with("Comparison", SystemAction.get(RenameAction.class),
                SystemAction.get(DeleteAction.class));
    }

    @Override
    public Action getPreferredAction() {
        return NodeActions.first("Comparison").orElse(null);
    }

    @Override
    public boolean canRename() {
        return document.isPresent();
    }

    /** Gives the comparison another title; the file keeps its name. */
    @Override
    public void setName(String title) {
        document.ifPresent(old -> WORK.post(() -> {
            try {
                new ComparisonDocument(title, old.runs(), old.views())
                        .write(FileUtil.toFile(data.getPrimaryFile()).toPath());
            } catch (IOException failed) {
                Messenger.warn(failed.getLocalizedMessage());
            }
            load();
        }));
    }

    @Override
    public boolean canCopy() {
        return false;
    }

    @Override
    public boolean canDestroy() {
        return data.isDeleteAllowed();
    }

    /** Deletes the file in the background. */
    @Override
    public void destroy() {
        WORK.post(() -> {
            try {
                data.delete();
            } catch (IOException failed) {
                Messenger.warn(failed.getLocalizedMessage());
            }
        });
    }
}
