package org.brink.workbench.action;

import java.awt.EventQueue;
import java.util.List;
import javax.swing.Action;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Runs the selected experiments; the last one again when none is selected. */
@ActionID(category = "Run", id = "org.brink.workbench.action.RunExperiment")
@ActionRegistration(displayName = "#CTL_RunExperiment", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 100),
    @ActionReference(path = "Toolbars/BrinkRun", position = 100),
    @ActionReference(path = "Shortcuts", name = "F6"),
    @ActionReference(path = "Brink/Nodes/Experiment/Actions", position = 100)
})
@Messages("CTL_RunExperiment=Run Experiment")
public final class RunExperiment extends SelectionAction<Object> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public RunExperiment() {
        this(Utilities.actionsGlobalContext());
    }

    private RunExperiment(Lookup context) {
        super(context, Object.class, 0, Bundle.CTL_RunExperiment(), "run");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new RunExperiment(context);
    }

    @Override
    void perform(List<Object> selected, Lookup where) {
        // a held key would start one run after the other
        if (!KeyRepeat.get().isRepeat(EventQueue.getCurrentEvent())) {
            Running.run(where);
        }
    }
}
