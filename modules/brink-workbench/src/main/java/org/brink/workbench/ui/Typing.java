package org.brink.workbench.ui;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * Calls back whenever the text of a field changes.
 *
 * @param changed called on the event thread
 */
public record Typing(Runnable changed) implements DocumentListener {

    @Override
    public void insertUpdate(DocumentEvent e) {
        changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
        changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
        // colours and fonts
    }
}
