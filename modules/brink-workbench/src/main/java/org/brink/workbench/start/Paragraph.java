package org.brink.workbench.start;

import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import org.brink.workbench.ui.Tints;

/** Text that wraps at the width it is given. */
final class Paragraph extends JTextArea {

    private static final long serialVersionUID = 1L;

    Paragraph(String text) {
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
        setRows(3);
        setFont(UIManager.getFont("Label.font"));
        setForeground(Tints.muted());
    }
}
