package org.brink.workbench.start;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.SwingUtilities;
import org.openide.windows.Mode;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Brings the start page when the middle of the workbench would be empty, unless a person closed the page itself. */
@OnShowing
public final class StartKeeper implements Runnable, PropertyChangeListener {

    @Override
    public void run() {
        TopComponent.getRegistry().addPropertyChangeListener(this);
        showIfEmpty();
    }

    @Override
    public void propertyChange(PropertyChangeEvent e) {
        boolean closed = TopComponent.Registry.PROP_TC_CLOSED.equals(e.getPropertyName());
        if (closed && !(e.getNewValue() instanceof StartTopComponent)) {
            SwingUtilities.invokeLater(this::showIfEmpty);
        }
    }

    private void showIfEmpty() {
        WindowManager windows = WindowManager.getDefault();
        Mode editor = windows.findMode("editor");
        boolean empty = editor != null && windows.getOpenedTopComponents(editor).length == 0;
        TopComponent page = empty ? windows.findTopComponent("Start") : null;
        if (page != null) {
            page.open();
            page.requestVisible();
        }
    }
}
