package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.RunItem;
import org.brink.workbench.compare.Compare;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Compares two or more selected runs. */
@ActionID(category = "Run", id = "org.brink.workbench.action.CompareRuns")
@ActionRegistration(displayName = "#CTL_CompareRuns", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 310),
    @ActionReference(path = "Toolbars/BrinkRun", position = 300),
    @ActionReference(path = "Brink/Nodes/Run/Actions", position = 200)
})
@Messages("CTL_CompareRuns=Compare")
public final class CompareRuns extends SelectionAction<RunItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public CompareRuns() {
        this(Utilities.actionsGlobalContext());
    }

    private CompareRuns(Lookup context) {
        super(context, RunItem.class, 2, Bundle.CTL_CompareRuns(), "compare");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new CompareRuns(context);
    }

    @Override
    void perform(List<RunItem> selected, Lookup where) {
        Compare.runs(selected);
    }
}
