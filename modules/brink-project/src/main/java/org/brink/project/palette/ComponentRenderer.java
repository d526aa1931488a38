package org.brink.project.palette;

import java.awt.Component;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import org.brink.api.component.ComponentKind;
import org.brink.project.form.Words;

/** Headings for kinds, with the number of components; names for components, with what they are as a tool tip. */
final class ComponentRenderer extends DefaultTreeCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getTreeCellRendererComponent(JTree tree, Object value, boolean selected, boolean expanded,
            boolean leaf, int row, boolean focused) {
        super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focused);
        setIcon(null);
        DefaultMutableTreeNode node = (DefaultMutableTreeNode) value;
        if (node.getUserObject() instanceof ComponentKind kind) {
            setText(Kinds.heading(kind) + " (" + node.getChildCount() + ")");
            setToolTipText(null);
        } else if (node.getUserObject() instanceof org.brink.project.palette.Component component) {
            setToolTipText("<html>" + Words.escape(component.provider().summary()) + "</html>");
        }
        return this;
    }
}
