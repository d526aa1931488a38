package org.brink.workbench.action;

import java.util.List;
import javax.swing.Action;
import org.brink.project.api.RunItem;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Copies the sources to cite for the selected runs. */
@ActionID(category = "Run", id = "org.brink.workbench.action.CopyBibtex")
@ActionRegistration(displayName = "#CTL_CopyBibtex", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 420),
    @ActionReference(path = "Brink/Nodes/Run/Actions", position = 320)
})
@Messages("CTL_CopyBibtex=Copy BibTeX")
public final class CopyBibtex extends SelectionAction<RunItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public CopyBibtex() {
        this(Utilities.actionsGlobalContext());
    }

    private CopyBibtex(Lookup context) {
        super(context, RunItem.class, 1, Bundle.CTL_CopyBibtex(), "cite");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new CopyBibtex(context);
    }

    @Override
    void perform(List<RunItem> selected, Lookup where) {
        Citations.copy(selected);
    }
}
