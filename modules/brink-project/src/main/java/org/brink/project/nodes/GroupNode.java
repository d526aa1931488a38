package org.brink.project.nodes;

import java.awt.Image;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ChangeListener;
import org.brink.project.actions.NewExperiment;
import org.brink.project.api.BrinkIcons;
import org.brink.project.model.ProjectContents;
import org.brink.store.project.ProjectFolder;
import org.openide.nodes.AbstractNode;
import org.openide.nodes.Children;
import org.openide.util.Mutex;
import org.openide.util.WeakListeners;

/** A folder below the project node, with the number of things in it. */
final class GroupNode extends AbstractNode implements ChangeListener {

    private final Group group;
    private final ProjectFolder folder;
    private final ProjectContents contents;

    GroupNode(Group group, ProjectFolder folder, ProjectContents contents) {
        super(Children.create(new GroupChildren(group, folder, contents), true));
        this.group = group;
        this.folder = folder;
        this.contents = contents;
        setName(group.name());
        setDisplayName(group.title());
        contents.addChangeListener(WeakListeners.change(this, contents));
    }

    Group group() {
        return group;
    }

    @Override
    public String getHtmlDisplayName() {
        String count = contents.seen().map(group::count).filter(n -> n > 0).map(String::valueOf).orElse("");
        return Html.name(group.title(), count);
    }

    @Override
    public Image getIcon(int type) {
        return BrinkIcons.folder(false);
    }

    @Override
    public Image getOpenedIcon(int type) {
        return BrinkIcons.folder(true);
    }

    @Override
    public void stateChanged(ChangeEvent event) {
        Mutex.EVENT.readAccess(() -> fireDisplayNameChange(null, getDisplayName()));
    }

    @Override
    public Action[] getActions(boolean context) {
        List<Action> actions = new ArrayList<>();
        if (group == Group.EXPERIMENTS) {
            actions.add(new NewExperiment(folder));
        }
        return actions.toArray(Action[]::new);
    }
}
