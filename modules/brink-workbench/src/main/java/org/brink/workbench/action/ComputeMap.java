package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.ExperimentItem;
import org.brink.workbench.map.Analysis;
import org.brink.workbench.map.MapWindows;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Opens the window that computes maps of the selected experiment over two axes. */
@ActionID(category = "Run", id = "org.brink.workbench.action.ComputeMap")
@ActionRegistration(displayName = "#CTL_ComputeMap", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 118),
    @ActionReference(path = "Brink/Nodes/Experiment/Actions", position = 118)
})
@Messages("CTL_ComputeMap=Map…")
public final class ComputeMap extends SelectionAction<ExperimentItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public ComputeMap() {
        this(Utilities.actionsGlobalContext());
    }

    private ComputeMap(Lookup context) {
        super(context, ExperimentItem.class, 1, Bundle.CTL_ComputeMap(), "map");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new ComputeMap(context);
    }

    @Override
    void perform(List<ExperimentItem> selected, Lookup where) {
        selected.forEach(experiment -> MapWindows.open(experiment, Analysis.MAP));
    }
}
