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

/** Opens the window that computes bifurcation diagrams of the selected experiment. */
@ActionID(category = "Run", id = "org.brink.workbench.action.ComputeBifurcation")
@ActionRegistration(displayName = "#CTL_ComputeBifurcation", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 117),
    @ActionReference(path = "Brink/Nodes/Experiment/Actions", position = 117)
})
@Messages("CTL_ComputeBifurcation=Bifurcation Diagram…")
public final class ComputeBifurcation extends SelectionAction<ExperimentItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public ComputeBifurcation() {
        this(Utilities.actionsGlobalContext());
    }

    private ComputeBifurcation(Lookup context) {
        super(context, ExperimentItem.class, 1, Bundle.CTL_ComputeBifurcation(), "map");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new ComputeBifurcation(context);
    }

    @Override
    void perform(List<ExperimentItem> selected, Lookup where) {
        selected.forEach(experiment -> MapWindows.open(experiment, Analysis.BIFURCATION));
    }
}
