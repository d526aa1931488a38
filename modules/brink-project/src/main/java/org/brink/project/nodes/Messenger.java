package org.brink.project.nodes;

import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** Says things to people from any thread, without waiting for them. */
public final class Messenger {

    private Messenger() {
    }

    /** Something that was asked for could not be done. */
    public static void warn(String message) {
        DialogDisplayer.getDefault().notifyLater(
                new NotifyDescriptor.Message(message, NotifyDescriptor.WARNING_MESSAGE));
    }
}
