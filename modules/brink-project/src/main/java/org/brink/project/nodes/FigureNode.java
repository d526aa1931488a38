package org.brink.project.nodes;

import java.awt.Image;
import java.nio.file.Path;
import javax.swing.Action;
import org.brink.project.actions.OpenFigure;
import org.brink.project.api.BrinkIcons;
import org.brink.project.model.ProjectContents;
import org.openide.actions.DeleteAction;
import org.openide.util.actions.SystemAction;
import org.openide.util.lookup.InstanceContent;

/** A figure file. */
final class FigureNode extends StoredNode {

    private final Path file;

    FigureNode(Path root, Path file, ProjectContents contents) {
        this(root, file, contents, new InstanceContent());
    }

    private FigureNode(Path root, Path file, ProjectContents contents, InstanceContent content) {
        super(content, root, file, contents);
        this.file = file;
        setName(file.getFileName().toString());
        setShortDescription(file.toString());
    }

    @Override
    public Image getIcon(int type) {
        return BrinkIcons.figure();
    }

    @Override
    public Action[] getActions(boolean context) {
        return new Action[] {new OpenFigure(file), null, SystemAction.get(DeleteAction.class)};
    }

    @Override
    public Action getPreferredAction() {
        return new OpenFigure(file);
    }
}
