package org.brink.workbench.ui;

import java.awt.Component;
import java.awt.Font;
import java.awt.GridBagLayout;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** What a window shows while there is nothing else to show: what is missing and what to do next. */
public final class EmptyState extends JPanel {

    private static final long serialVersionUID = 1L;

    /**
     * A text in the middle of the window.
     *
     * @param name stable name of the component
     * @param title what is missing
     * @param text what to do next
     */
    public EmptyState(String name, String title, String text) {
        super(new GridBagLayout());
        setName(name);
        JPanel column = new JPanel();
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        column.setOpaque(false);
        JLabel head = new JLabel(title);
        Font font = UIManager.getFont("Label.font");
        head.setFont(font.deriveFont(Font.BOLD, font.getSize2D() * 1.15f));
        JLabel body = new JLabel(text);
        body.setForeground(Tints.muted());
        head.setAlignmentX(Component.CENTER_ALIGNMENT);
        body.setAlignmentX(Component.CENTER_ALIGNMENT);
        column.add(head);
        column.add(Box.createVerticalStrut(6));
        column.add(body);
        add(column);
    }
}
