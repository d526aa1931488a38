package org.brink.project.nodes;

import java.nio.file.Path;
import org.brink.project.model.ProjectContents;
import org.openide.nodes.AbstractNode;
import org.openide.nodes.Children;
import org.openide.util.lookup.InstanceContent;

/** A file or folder that something has computed: it can be deleted, and not copied. */
abstract class StoredNode extends AbstractNode {

    private final Path root;
    private final Path stored;
    private final ProjectContents contents;

    /**
     * A leaf of the tree.
     *
     * @param content what others find at the node; this adds that it is one of ours
     * @param root folder of the project
     * @param stored the file or folder
     * @param contents read again after it was deleted
     */
    StoredNode(InstanceContent content, Path root, Path stored, ProjectContents contents) {
        super(Children.LEAF, Ours.lookup(content));
        this.root = root;
        this.stored = stored;
        this.contents = contents;
        Ours.mark(content, this);
    }

    @Override
    public final boolean canCopy() {
        return false;
    }

    @Override
    public final boolean canDestroy() {
        return true;
    }

    /** Deletes what is stored in the background. */
    @Override
    public final void destroy() {
        Disposal.later(root, stored, contents::refresh);
    }
}
