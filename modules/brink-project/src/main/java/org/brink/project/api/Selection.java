package org.brink.project.api;

import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import javax.swing.Action;
import org.openide.awt.Actions;
import org.openide.filesystems.FileObject;
import org.openide.loaders.DataObject;
import org.openide.loaders.DataObjectNotFoundException;
import org.openide.util.ContextAwareAction;
import org.openide.util.lookup.Lookups;

/** Selects files in the Projects window, by way of the window's own action. */
final class Selection {

    private Selection() {
    }

    static void select(FileObject target) {
        EventQueue.invokeLater(() -> {
            Action action = Actions.forID("Window/SelectDocumentNode",
                    "org.netbeans.modules.project.ui.SelectInProjects");
            if (action instanceof ContextAwareAction contextual) {
                contextual.createContextAwareInstance(Lookups.fixed(context(target)))
                        .actionPerformed(new ActionEvent(target, ActionEvent.ACTION_PERFORMED, ""));
            }
        });
    }

    private static Object[] context(FileObject target) {
        try {
            return new Object[] {target, DataObject.find(target)};
        } catch (DataObjectNotFoundException vanished) {
            return new Object[] {target};
        }
    }
}
