package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.SweepItem;
import org.brink.workbench.sweep.SweepWindows;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Opens the windows of the selected sweeps. */
@ActionID(category = "Run", id = "org.brink.workbench.action.OpenSweep")
@ActionRegistration(displayName = "#CTL_OpenSweep", lazy = false)
@ActionReference(path = "Brink/Nodes/Sweep/Actions", position = 100)
@Messages("CTL_OpenSweep=Open Sweep")
public final class OpenSweep extends SelectionAction<SweepItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public OpenSweep() {
        this(Utilities.actionsGlobalContext());
    }

    private OpenSweep(Lookup context) {
        super(context, SweepItem.class, 1, Bundle.CTL_OpenSweep(), "sweep");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new OpenSweep(context);
    }

    @Override
    void perform(List<SweepItem> selected, Lookup where) {
        selected.forEach(SweepWindows::open);
    }
}
