package org.brink.project.nodes;

import java.awt.Image;
import javax.swing.Action;
import org.brink.project.api.BrinkIcons;
import org.brink.project.api.SweepItem;
import org.brink.project.model.ProjectContents;
import org.openide.actions.DeleteAction;
import org.openide.nodes.AbstractNode;
import org.openide.nodes.Children;
import org.openide.util.actions.SystemAction;
import org.openide.util.lookup.InstanceContent;

/** A sweep. Its cells are in the sweep's window: there may be a hundred thousand. */
final class SweepNode extends AbstractNode {

    private final SweepItem sweep;
    private final ProjectContents contents;

    SweepNode(SweepItem sweep, ProjectContents contents) {
        this(sweep, contents, new InstanceContent());
    }

    private SweepNode(SweepItem sweep, ProjectContents contents, InstanceContent content) {
        super(Children.LEAF, Ours.lookup(content));
        content.add(sweep);
        Ours.mark(content, this);
        this.sweep = sweep;
        this.contents = contents;
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

    @Override
    public boolean canCopy() {
        return false;
    }

    @Override
    public boolean canDestroy() {
        return true;
    }

    /** Deletes the sweep folder in the background. */
    @Override
    public void destroy() {
        Disposal.later(sweep.project().root(), sweep.folder(), contents::refresh);
    }
}
