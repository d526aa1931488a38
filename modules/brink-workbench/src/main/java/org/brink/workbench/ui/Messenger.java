package org.brink.workbench.ui;

import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.StatusDisplayer;

/** Says things to people: results in the status bar, problems in a dialog. May be called on any thread. */
public final class Messenger {

    private Messenger() {
    }

    /** Something was done. */
    public static void done(String message) {
        StatusDisplayer.getDefault().setStatusText(message);
    }

    /** Something could not be done. */
    public static void problem(String title, String message) {
        StatusDisplayer.getDefault().setStatusText(message.lines().findFirst().orElse(title));
        NotifyDescriptor dialog = new NotifyDescriptor.Message(message, NotifyDescriptor.ERROR_MESSAGE);
        dialog.setTitle(title);
        DialogDisplayer.getDefault().notifyLater(dialog);
    }

    /** Asks a question; waits for the answer. */
    public static boolean confirm(String question) {
        NotifyDescriptor dialog = new NotifyDescriptor.Confirmation(question, NotifyDescriptor.OK_CANCEL_OPTION);
        return DialogDisplayer.getDefault().notify(dialog) == NotifyDescriptor.OK_OPTION;
    }
}
