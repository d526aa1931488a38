package org.brink.project.palette;

import java.util.List;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;

/** The tree of installed components, by kind; kinds without any are left out. */
final class ComponentModel {

    private ComponentModel() {
    }

    /** The components whose names or summary have all words of a text. */
    static DefaultTreeModel matching(String text) {
        DefaultMutableTreeNode root = new DefaultMutableTreeNode();
        for (ComponentKind kind : ComponentKind.values()) {
            List<Component> found = Components.all(kind).stream().map(provider -> new Component(kind, provider))
                    .filter(component -> component.matches(text)).toList();
            if (!found.isEmpty()) {
                DefaultMutableTreeNode group = new DefaultMutableTreeNode(kind);
                found.forEach(component -> group.add(new DefaultMutableTreeNode(component, false)));
                root.add(group);
            }
        }
        return new DefaultTreeModel(root);
    }
}
