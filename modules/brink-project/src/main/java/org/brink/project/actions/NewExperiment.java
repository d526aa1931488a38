package org.brink.project.actions;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.brink.store.project.ProjectFolder;
import org.openide.util.NbBundle.Messages;

/** Makes a new experiment in a project, from one of its experiments or from a template. */
@Messages({
    "CTL_new_experiment=New Experiment...",
    "TTL_new_experiment=New Experiment"
})
public final class NewExperiment extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient ProjectFolder project;

    /** Makes experiments in that project. */
    public NewExperiment(ProjectFolder project) {
        super(Bundle.CTL_new_experiment());
        this.project = project;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        ExperimentDialog.show(Bundle.TTL_new_experiment(), () -> Source.all(project));
    }
}
