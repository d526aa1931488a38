package org.brink.workbench.action;

import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import org.brink.project.api.RunItem;
import org.brink.workbench.figure.FigureSource;
import org.brink.workbench.figure.SaveFigure;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Saves a chart of the selected runs as a figure. */
@ActionID(category = "Run", id = "org.brink.workbench.action.SaveFigureOfRuns")
@ActionRegistration(displayName = "#CTL_SaveFigureOfRuns", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 410),
    @ActionReference(path = "Brink/Nodes/Run/Actions", position = 310)
})
@Messages("CTL_SaveFigureOfRuns=Save Figure…")
public final class SaveFigureOfRuns extends SelectionAction<RunItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public SaveFigureOfRuns() {
        this(Utilities.actionsGlobalContext());
    }

    private SaveFigureOfRuns(Lookup context) {
        super(context, RunItem.class, 1, Bundle.CTL_SaveFigureOfRuns(), "figure");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new SaveFigureOfRuns(context);
    }

    @Override
    void perform(List<RunItem> selected, Lookup where) {
        Optional<FigureSource> shown = Optional.ofNullable(where.lookup(FigureSource.class));
        SaveFigure.ask(shown, selected);
    }
}
