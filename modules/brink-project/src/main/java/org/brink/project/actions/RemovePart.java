package org.brink.project.actions;

import javax.swing.JMenu;
import org.brink.api.experiment.Experiment;
import org.brink.project.form.Composition;
import org.brink.project.form.SweepSections;
import org.brink.project.form.SweepTracks;
import org.brink.project.model.ExperimentFile;
import org.openide.util.NbBundle.Messages;

/** Takes a process, probe, stop rule, detector, view or axis out of an experiment; can be undone. */
@Messages("CTL_remove=Remove")
public final class RemovePart extends PartMenu {

    private static final long serialVersionUID = 1L;

    /** Takes parts out of that file. */
    public RemovePart(ExperimentFile file) {
        super(Bundle.CTL_remove(), file);
    }

    @Override
    void fill(JMenu menu, Experiment experiment) {
        Composition.removable(experiment).forEach((slot, title) ->
                menu.add(item(title, "", current -> Composition.remove(current, slot))));
        for (int i = 0; i < experiment.sweep().size(); i++) {
            int axis = i;
            menu.add(item(SweepSections.title(experiment, i), "", current -> SweepTracks.remove(current, axis)));
        }
    }
}
