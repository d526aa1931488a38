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

/** Pauses the selected runs, or lets them go on. */
@ActionID(category = "Run", id = "org.brink.workbench.action.PauseRun")
@ActionRegistration(displayName = "#CTL_PauseRun", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 200, separatorBefore = 190),
    @ActionReference(path = "Toolbars/BrinkRun", position = 200),
    @ActionReference(path = "Shortcuts", name = "F7")
})
@Messages("CTL_PauseRun=Pause or Resume")
public final class PauseRun extends SelectionAction<ActiveRun> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public PauseRun() {
        this(Utilities.actionsGlobalContext());
    }

    private PauseRun(Lookup context) {
        super(context, ActiveRun.class, 1, Bundle.CTL_PauseRun(), "pause");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new PauseRun(context);
    }

    @Override
    void perform(List<ActiveRun> selected, Lookup where) {
        selected.forEach(ActiveRun::pauseOrResume);
    }
}
