package org.brink.workbench.slice;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.Trajectory;
import org.brink.landscape.SliceSettings;
import org.brink.project.api.RunItem;
import org.brink.workbench.ui.Messenger;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Asks what a slice is to show, until the answer can be computed or is taken back. */
@Messages({
    "# {0} - run",
    "TITLE_Slice=Landscape Slice Through {0}",
    "TITLE_SliceImpossible=No Landscape Slice"
})
public final class SliceDialog {

    private static final RequestProcessor WORK = new RequestProcessor("Brink slices", 1);

    private SliceDialog() {
    }

    /** Asks for a slice through runs, the first of which it is shown with. Returns at once. */
    public static void ask(List<RunItem> runs) {
        WORK.post(() -> {
            try {
                // reads the folder of the run
                long last = Trajectory.of(runs.get(0).folder()).lastStep();
                EventQueue.invokeLater(() -> show(runs, new SliceForm(last)));
            } catch (InvalidInput unusable) {
                Messenger.problem(Bundle.TITLE_SliceImpossible(), text(unusable));
            }
        });
    }

    private static void show(List<RunItem> runs, SliceForm form) {
        Optional<SliceSettings> settings = Optional.empty();
        while (settings.isEmpty()) {
            DialogDescriptor dialog = new DialogDescriptor(form, Bundle.TITLE_Slice(runs.get(0).id()));
            if (DialogDisplayer.getDefault().notify(dialog) != DialogDescriptor.OK_OPTION) {
                return;
            }
            try {
                settings = Optional.of(SliceSettings.of(form.values()));
            } catch (InvalidInput invalid) {
                DialogDisplayer.getDefault().notify(new NotifyDescriptor.Message(text(invalid),
                        NotifyDescriptor.WARNING_MESSAGE));
            }
        }
        new SliceWork(runs, settings.get()).start(WORK);
    }

    static String text(InvalidInput invalid) {
        return invalid.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
