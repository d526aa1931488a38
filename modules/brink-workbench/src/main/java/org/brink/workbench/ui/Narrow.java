package org.brink.workbench.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Holds one component in the middle, no wider than is good for reading; scrolls up and down only. */
public final class Narrow extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    private final int widest;

    /** Holds what is added first, in at most that width. */
    public Narrow(int widest) {
        super(null);
        this.widest = widest;
    }

    @Override
    public void doLayout() {
        if (getComponentCount() > 0) {
            Component content = getComponent(0);
            int width = Math.min(widest, getWidth());
            // texts know their height only when they know their width
            content.setSize(width, Math.max(1, content.getHeight()));
            content.doLayout();
            content.setBounds((getWidth() - width) / 2, 0, width, Math.max(getHeight(),
                    content.getPreferredSize().height));
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return getComponentCount() == 0 ? super.getPreferredSize() : getComponent(0).getPreferredSize();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent().getHeight() > getPreferredSize().height;
    }
}
