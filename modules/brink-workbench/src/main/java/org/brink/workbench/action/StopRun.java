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

/** Ends the selected runs; what they computed is kept. */
@ActionID(category = "Run", id = "org.brink.workbench.action.StopRun")
@ActionRegistration(displayName = "#CTL_StopRun", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 220),
    @ActionReference(path = "Toolbars/BrinkRun", position = 220),
    @ActionReference(path = "Shortcuts", name = "S-F8")
})
@Messages("CTL_StopRun=Stop")
public final class StopRun extends SelectionAction<ActiveRun> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public StopRun() {
        this(Utilities.actionsGlobalContext());
    }

    private StopRun(Lookup context) {
        super(context, ActiveRun.class, 1, Bundle.CTL_StopRun(), "stop");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new StopRun(context);
    }

    @Override
    void perform(List<ActiveRun> selected, Lookup where) {
        selected.forEach(run -> run.control().cancel());
    }
}
