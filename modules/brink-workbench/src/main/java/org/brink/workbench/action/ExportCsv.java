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

/** Exports all data of the selected runs, unsampled and in full precision. */
@ActionID(category = "Run", id = "org.brink.workbench.action.ExportCsv")
@ActionRegistration(displayName = "#CTL_ExportCsv", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 400, separatorBefore = 390),
    @ActionReference(path = "Brink/Nodes/Run/Actions", position = 300)
})
@Messages("CTL_ExportCsv=Export CSV…")
public final class ExportCsv extends SelectionAction<RunItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public ExportCsv() {
        this(Utilities.actionsGlobalContext());
    }

    private ExportCsv(Lookup context) {
        super(context, RunItem.class, 1, Bundle.CTL_ExportCsv(), "export");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new ExportCsv(context);
    }

    @Override
    void perform(List<RunItem> selected, Lookup where) {
        CsvFiles.ask(selected);
    }
}
