package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.ExperimentItem;
import org.brink.workbench.check.Checks;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Checks the derivatives of the selected experiments, as {@code brink-cli check} does. */
@ActionID(category = "Run", id = "org.brink.workbench.action.CheckDerivatives")
@ActionRegistration(displayName = "#CTL_CheckDerivatives", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 120),
    @ActionReference(path = "Brink/Nodes/Experiment/Actions", position = 120)
})
@Messages("CTL_CheckDerivatives=Check Derivatives")
public final class CheckDerivatives extends SelectionAction<ExperimentItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public CheckDerivatives() {
        this(Utilities.actionsGlobalContext());
    }

    private CheckDerivatives(Lookup context) {
        super(context, ExperimentItem.class, 1, Bundle.CTL_CheckDerivatives(), "check");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new CheckDerivatives(context);
    }

    @Override
    void perform(List<ExperimentItem> selected, Lookup where) {
        selected.forEach(Checks::open);
    }
}
