package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.workbench.run.ActiveRun;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Takes one step of the selected runs and pauses them. */
@ActionID(category = "Run", id = "org.brink.workbench.action.StepRun")
@ActionRegistration(displayName = "#CTL_StepRun", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 210),
    @ActionReference(path = "Toolbars/BrinkRun", position = 210),
    @ActionReference(path = "Shortcuts", name = "F8")
})
@Messages("CTL_StepRun=Single Step")
public final class StepRun extends SelectionAction<ActiveRun> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public StepRun() {
        this(Utilities.actionsGlobalContext());
    }

    private StepRun(Lookup context) {
        super(context, ActiveRun.class, 1, Bundle.CTL_StepRun(), "step");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new StepRun(context);
    }

    @Override
    void perform(List<ActiveRun> selected, Lookup where) {
        selected.forEach(run -> run.control().stepOnce());
    }
}
