package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.RunItem;
import org.brink.workbench.fork.ResumeDialog;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Goes on with the selected run, which was cancelled or interrupted, or is to take more steps. */
@ActionID(category = "Run", id = "org.brink.workbench.action.ResumeRun")
@ActionRegistration(displayName = "#CTL_ResumeRun", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 240),
    @ActionReference(path = "Brink/Nodes/Run/Actions", position = 220)
})
@Messages("CTL_ResumeRun=Resume Run…")
public final class ResumeRun extends SelectionAction<RunItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public ResumeRun() {
        this(Utilities.actionsGlobalContext());
    }

    private ResumeRun(Lookup context) {
        super(context, RunItem.class, 1, Bundle.CTL_ResumeRun(), "resume");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new ResumeRun(context);
    }

    @Override
    boolean accepts(List<RunItem> chosen) {
        return chosen.size() == 1;
    }

    @Override
    void perform(List<RunItem> selected, Lookup where) {
        ResumeDialog.ask(selected.get(0));
    }
}
