package org.brink.project.actions;

import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractAction;
import org.openide.util.NbBundle.Messages;

/** Makes a copy of an experiment beside it. */
@Messages({
    "CTL_duplicate=Duplicate...",
    "TTL_duplicate=Duplicate Experiment"
})
public final class DuplicateExperiment extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /** Copies that file. */
    public DuplicateExperiment(Path file) {
        super(Bundle.CTL_duplicate());
        this.file = file;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        ExperimentDialog.show(Bundle.TTL_duplicate(), () -> List.of(Source.copy(file)));
    }
}
