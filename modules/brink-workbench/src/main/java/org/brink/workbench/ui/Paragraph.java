package org.brink.workbench.ui;

import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** Text that wraps at the width it is given. */
public final class Paragraph extends JTextArea {

    private static final long serialVersionUID = 1L;

    /**
     * A text.
     *
     * @param text the text
     * @param rows how many lines to make room for before the width is known
     */
    public Paragraph(String text, int rows) {
        super(text);
        if (getCaret() instanceof DefaultCaret caret) {
            // else the page scrolls to the text whenever it is laid out
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        setColumns(24);
        setRows(rows);
        setFont(UIManager.getFont("Label.font"));
        setForeground(Tints.muted());
    }
}
