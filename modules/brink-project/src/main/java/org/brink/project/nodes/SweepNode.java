package org.brink.project.nodes;

import java.awt.Image;
import javax.swing.Action;
import org.brink.project.api.BrinkIcons;
import org.brink.project.api.SweepItem;
import org.brink.project.model.ProjectContents;
import org.openide.actions.DeleteAction;
import org.openide.util.actions.SystemAction;
import org.openide.util.lookup.InstanceContent;

/** A sweep. Its cells are in the sweep's window: there may be a hundred thousand. */
final class SweepNode extends StoredNode {

    SweepNode(SweepItem sweep, ProjectContents contents) {
        this(sweep, contents, new InstanceContent());
    }

    private SweepNode(SweepItem sweep, ProjectContents contents, InstanceContent content) {
        super(content, sweep.project().root(), sweep.folder(), contents);
        content.add(sweep);
        setName(sweep.name());
        setShortDescription(sweep.folder().toString());
    }

    @Override
    public Image getIcon(int type) {
        return BrinkIcons.sweep();
    }

    @Override
    public Action[] getActions(boolean context) {
        return NodeActions.with("Sweep", SystemAction.get(DeleteAction.class));
    }

    @Override
    public Action getPreferredAction() {
        return NodeActions.first("Sweep").orElse(null);
    }
}
