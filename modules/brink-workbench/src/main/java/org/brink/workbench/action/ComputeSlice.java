package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.RunItem;
import org.brink.workbench.slice.SliceDialog;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Computes a landscape slice through the selected runs and shows it on the board of the first. */
@ActionID(category = "Run", id = "org.brink.workbench.action.ComputeSlice")
@ActionRegistration(displayName = "#CTL_ComputeSlice", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 425),
    @ActionReference(path = "Brink/Nodes/Run/Actions", position = 325)
})
@Messages("CTL_ComputeSlice=Landscape Slice…")
public final class ComputeSlice extends SelectionAction<RunItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public ComputeSlice() {
        this(Utilities.actionsGlobalContext());
    }

    private ComputeSlice(Lookup context) {
        super(context, RunItem.class, 1, Bundle.CTL_ComputeSlice(), "");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new ComputeSlice(context);
    }

    @Override
    void perform(List<RunItem> selected, Lookup where) {
        SliceDialog.ask(selected);
    }
}
