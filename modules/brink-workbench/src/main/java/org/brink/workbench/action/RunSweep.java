package org.brink.workbench.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.Action;
import org.brink.project.api.ExperimentItem;
import org.brink.store.project.ProjectFolder;
import org.brink.workbench.sweep.EngineDialog;
import org.brink.workbench.sweep.SweepService;
import org.brink.workbench.sweep.SweepWindows;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.Utilities;

/** Runs the selected experiments for all values of their axes, as {@code brink-cli sweep} does. */
@ActionID(category = "Run", id = "org.brink.workbench.action.RunSweep")
@ActionRegistration(displayName = "#CTL_RunSweep", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/BrinkRun", position = 115),
    @ActionReference(path = "Brink/Nodes/Experiment/Actions", position = 115)
})
@Messages("CTL_RunSweep=Run Sweep…")
public final class RunSweep extends SelectionAction<ExperimentItem> {

    private static final long serialVersionUID = 1L;

    /** The action on the selection of the active window. */
    public RunSweep() {
        this(Utilities.actionsGlobalContext());
    }

    private RunSweep(Lookup context) {
        super(context, ExperimentItem.class, 1, Bundle.CTL_RunSweep(), "sweep");
    }

    @Override
    public Action createContextAwareInstance(Lookup context) {
        return new RunSweep(context);
    }

    @Override
    void perform(List<ExperimentItem> selected, Lookup where) {
        Map<ProjectFolder, List<ExperimentItem>> projects = selected.stream()
                .collect(Collectors.groupingBy(ExperimentItem::project, LinkedHashMap::new, Collectors.toList()));
        projects.forEach((project, experiments) -> EngineDialog.ask(project,
                experiments.stream().map(ExperimentItem::file).toList(),
                engine -> experiments.forEach(experiment -> SweepService.get().start(project, experiment.file(), engine,
                        begun -> SweepWindows.open(begun.item())))));
    }
}
