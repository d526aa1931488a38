package org.brink.project.actions;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.brink.project.model.ExperimentFile;
import org.openide.util.NbBundle.Messages;

/** Takes back edits of an experiment, or makes them once more. */
@Messages({
    "CTL_undo=Undo Edit",
    "CTL_redo=Redo Edit"
})
public final class StepBack extends AbstractAction {

    private static final long serialVersionUID = 1L;

    private final transient ExperimentFile file;
    private final transient Consumer<ExperimentFile> step;

    private StepBack(String name, ExperimentFile file, boolean possible, Consumer<ExperimentFile> step) {
        super(name);
        this.file = file;
        this.step = step;
        setEnabled(possible);
    }

    /** Takes back the last edit; disabled if there is none. */
    public static Action undo(ExperimentFile file) {
        return new StepBack(Bundle.CTL_undo(), file, file.history().canUndo(), ExperimentFile::undo);
    }

    /** Makes the last edit that was taken back once more; disabled if there is none. */
    public static Action redo(ExperimentFile file) {
        return new StepBack(Bundle.CTL_redo(), file, file.history().canRedo(), ExperimentFile::redo);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        step.accept(file);
    }
}
