package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.ComparisonItem;
import org.brink.workbench.compare.Comparisons;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Opens the windows of the selected comparisons. */
@ActionID(category = "Run", id = "org.brink.workbench.action.OpenComparison")
@ActionRegistration(displayName = "#CTL_OpenComparison", lazy = false)
@ActionReferences({
    @ActionReference(path = "Brink/Nodes/Comparison/Actions", position = 100)
})
@Messages("CTL_OpenComparison=Open")
public final class OpenComparison extends SelectionAction<ComparisonItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public OpenComparison() {
        this(Utilities.actionsGlobalContext());
    }

    private OpenComparison(Lookup context) {
        super(context, ComparisonItem.class, 1, Bundle.CTL_OpenComparison(), "compare");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new OpenComparison(context);
    }

    @Override
    void perform(List<ComparisonItem> selected, Lookup where) {
        selected.forEach(Comparisons::open);
    }
}
