package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.RunItem;
import org.brink.workbench.run.RunWindows;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Opens the boards of the selected runs. */
@ActionID(category = "Run", id = "org.brink.workbench.action.OpenBoard")
@ActionRegistration(displayName = "#CTL_OpenBoard", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 300, separatorBefore = 290),
    @ActionReference(path = "Brink/Nodes/Run/Actions", position = 100)
})
@Messages("CTL_OpenBoard=Open Board")
public final class OpenBoard extends SelectionAction<RunItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public OpenBoard() {
        this(Utilities.actionsGlobalContext());
    }

    private OpenBoard(Lookup context) {
        super(context, RunItem.class, 1, Bundle.CTL_OpenBoard(), "board");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new OpenBoard(context);
    }

    @Override
    void perform(List<RunItem> selected, Lookup where) {
        selected.forEach(run -> RunWindows.get().openBoard(run));
    }
}
