package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.ExperimentItem;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Runs the selected experiment with some parameters changed; the file stays as it is. */
@ActionID(category = "Run", id = "org.brink.workbench.action.RunWithChanges")
@ActionRegistration(displayName = "#CTL_RunWithChanges", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 110),
    @ActionReference(path = "Shortcuts", name = "S-F6"),
    @ActionReference(path = "Brink/Nodes/Experiment/Actions", position = 110)
})
@Messages("CTL_RunWithChanges=Run With Changes…")
public final class RunWithChanges extends SelectionAction<ExperimentItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public RunWithChanges() {
        this(Utilities.actionsGlobalContext());
    }

    private RunWithChanges(Lookup context) {
        super(context, ExperimentItem.class, 1, Bundle.CTL_RunWithChanges(), "run-with");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new RunWithChanges(context);
    }

    @Override
    void perform(List<ExperimentItem> selected, Lookup where) {
        Running.runWithChanges(selected.get(0));
    }
}
