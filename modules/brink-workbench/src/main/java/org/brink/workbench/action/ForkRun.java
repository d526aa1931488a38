package org.brink.workbench.action;

import java.util.List;
import java.util.OptionalLong;
import javax.swing.Action;
import org.brink.project.api.RunItem;
import org.brink.workbench.canvas.StepLink;
import org.brink.workbench.fork.ForkDialog;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Forks the selected run; from its board at the step cursor. */
@ActionID(category = "Run", id = "org.brink.workbench.action.ForkRun")
@ActionRegistration(displayName = "#CTL_ForkRun", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 250),
    @ActionReference(path = "Brink/Nodes/Run/Actions", position = 210)
})
@Messages("CTL_ForkRun=Fork Here…")
public final class ForkRun extends SelectionAction<RunItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public ForkRun() {
        this(Utilities.actionsGlobalContext());
    }

    private ForkRun(Lookup context) {
        super(context, RunItem.class, 1, Bundle.CTL_ForkRun(), "fork");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new ForkRun(context);
    }

    @Override
    boolean accepts(List<RunItem> chosen) {
        return chosen.size() == 1;
    }

    @Override
    void perform(List<RunItem> selected, Lookup where) {
        StepLink cursor = where.lookup(StepLink.class);
        ForkDialog.ask(selected.get(0), cursor == null ? OptionalLong.empty() : cursor.cursor());
    }
}
