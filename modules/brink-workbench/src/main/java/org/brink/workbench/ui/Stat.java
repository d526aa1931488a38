package org.brink.workbench.ui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** A number with a small caption above it. Keeps its width while the number changes, so that nothing jumps about. */
public final class Stat extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel caption = new JLabel(" ");
    private final JLabel value = new JLabel("–");
    private int widest;

    /**
     * A number that is not known yet.
     *
     * @param name stable name of the component
     * @param captionText the caption
     * @param widestValue a value as wide as any that will come
     */
    public Stat(String name, String captionText, String widestValue) {
        setName(name);
        value.setName(name + ".value");
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setOpaque(false);
        caption.setText(captionText);
        add(caption);
        add(Box.createVerticalStrut(1));
        add(value);
        restyle();
        widest = value.getFontMetrics(value.getFont()).stringWidth(widestValue);
        value.setLabelFor(caption);
        value.getAccessibleContext().setAccessibleName(captionText);
    }

    /** Shows a number. */
    public void set(String text) {
        value.setText(text);
    }

    /** Shows a number with another caption and an explanation. */
    public void set(String text, String captionText, String help) {
        value.setText(text);
        caption.setText(captionText);
        setToolTipText(help);
    }

    /** Shows the caption as a warning, or not. */
    public void warn(boolean warning) {
        caption.setForeground(warning ? Tints.warning() : Tints.muted());
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension natural = super.getPreferredSize();
        return new Dimension(Math.max(widest, natural.width) + 2, natural.height);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (value != null) {
            restyle();
        }
    }

    private void restyle() {
        Font base = UIManager.getFont("Label.font");
        caption.setFont(base.deriveFont(base.getSize2D() * 0.85f));
        caption.setForeground(Tints.muted());
        value.setFont(base.deriveFont(Font.BOLD, base.getSize2D() * 1.08f));
        Color text = UIManager.getColor("Label.foreground");
        value.setForeground(text);
    }
}
