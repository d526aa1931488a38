package org.brink.project.nodes;

import java.awt.Image;
import javax.swing.Action;
import org.brink.project.api.BrinkIcons;
import org.brink.project.api.MapItem;
import org.brink.project.model.ProjectContents;
import org.openide.actions.DeleteAction;
import org.openide.util.actions.SystemAction;
import org.openide.util.lookup.InstanceContent;

/** A stored map or bifurcation diagram; its picture is in its window. */
final class MapNode extends StoredNode {

    MapNode(MapItem map, ProjectContents contents) {
        this(map, contents, new InstanceContent());
    }

    private MapNode(MapItem map, ProjectContents contents, InstanceContent content) {
        super(content, map.project().root(), map.folder(), contents);
        content.add(map);
        setName(map.name());
        setShortDescription(map.folder().toString());
    }

    @Override
    public Image getIcon(int type) {
        return BrinkIcons.map();
    }

    @Override
    public Action[] getActions(boolean context) {
        return NodeActions.with("Map", SystemAction.get(DeleteAction.class));
    }

    @Override
    public Action getPreferredAction() {
        return NodeActions.first("Map").orElse(null);
    }
}
