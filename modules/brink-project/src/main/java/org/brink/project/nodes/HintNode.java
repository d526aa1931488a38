package org.brink.project.nodes;

import java.awt.Image;
import javax.swing.Action;
import org.brink.project.api.BrinkIcons;
import org.brink.project.form.Words;
import org.openide.nodes.AbstractNode;
import org.openide.nodes.Children;

/** Stands where nothing is yet, and says what to do about it. */
final class HintNode extends AbstractNode {

    HintNode(String text) {
        super(Children.LEAF);
        setName("hint");
        setDisplayName(text);
        setShortDescription(text);
    }

    @Override
    public String getHtmlDisplayName() {
        return "<font color='!Label.disabledForeground'>" + Words.escape(getDisplayName()) + "</font>";
    }

    @Override
    public Image getIcon(int type) {
        return BrinkIcons.hint();
    }

    @Override
    public Action[] getActions(boolean context) {
        return new Action[0];
    }
}
