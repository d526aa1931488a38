package org.brink.workbench.action;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.brink.project.api.ExperimentItem;
import org.brink.workbench.run.RunRequest;
import org.brink.workbench.run.RunService;
import org.brink.workbench.run.RunWindows;
import org.brink.workbench.ui.Messenger;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;

/** Starts runs for people: each opens its board. */
@Messages({
    "MSG_SelectExperiment=Select an experiment in the Projects window, then press F6.",
    "TITLE_Changes=Run With Changes",
    "LBL_Changes=path=value, several separated by blanks, such as optimizer.params.stepSize=0.25 steps=5000"
})
public final class Running {

    private Running() {
    }

    /** Runs the experiments of a context; the last one again when it has none. */
    static void run(Lookup where) {
        Collection<? extends ExperimentItem> chosen = where.lookupAll(ExperimentItem.class);
        if (!chosen.isEmpty()) {
            chosen.forEach(Running::run);
            return;
        }
        RunService.get().last().ifPresentOrElse(RunService.get()::start,
                () -> Messenger.done(Bundle.MSG_SelectExperiment()));
    }

    /** Runs an experiment as its file has it. */
    public static void run(ExperimentItem experiment) {
        start(experiment, List.of());
    }

    /** Asks for changes, then runs. */
    static void runWithChanges(ExperimentItem experiment) {
        NotifyDescriptor.InputLine line = new NotifyDescriptor.InputLine(Bundle.LBL_Changes(), Bundle.TITLE_Changes());
        if (DialogDisplayer.getDefault().notify(line) == NotifyDescriptor.OK_OPTION) {
            String text = line.getInputText().strip();
            start(experiment, text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+")));
        }
    }

    private static void start(ExperimentItem experiment, List<String> changes) {
        RunService.get().start(new RunRequest(experiment.project(), experiment.file(), changes,
                run -> RunWindows.get().openBoard(run.item())));
    }
}
