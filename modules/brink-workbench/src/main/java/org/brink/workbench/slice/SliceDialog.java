package org.brink.workbench.slice;

import java.awt.EventQueue;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.engine.Trajectory;
import org.brink.landscape.SliceSettings;
import org.brink.project.api.RunItem;
import org.brink.workbench.ui.Messenger;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotificationLineSupport;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Asks what a slice is to show; says at the fields what cannot be computed. */
@Messages({
    "# {0} - run",
    "TITLE_Slice=Landscape Slice Through {0}",
    "TITLE_SliceImpossible=No Landscape Slice",
    "BTN_Compute=Compute"
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
        JButton compute = new JButton(Bundle.BTN_Compute());
        compute.setName("slice.go");
        DialogDescriptor dialog = new DialogDescriptor(form, Bundle.TITLE_Slice(runs.get(0).id()), true,
                new Object[] {compute, DialogDescriptor.CANCEL_OPTION}, compute, DialogDescriptor.DEFAULT_ALIGN, null,
                null);
        NotificationLineSupport line = dialog.createNotificationLineSupport();
        Runnable check = () -> {
            List<Problem> elsewhere = form.show(problems(form));
            line.setErrorMessage(elsewhere.isEmpty() ? null : elsewhere.get(0).toString());
            compute.setEnabled(problems(form).isEmpty());
        };
        form.onChange(check);
        check.run();
        if (DialogDisplayer.getDefault().notify(dialog) == compute) {
            new SliceWork(runs, SliceSettings.of(form.values())).start(WORK);
        }
    }

    private static List<Problem> problems(SliceForm form) {
        try {
            SliceSettings.of(form.values());
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.problems();
        }
    }

    static String text(InvalidInput invalid) {
        return invalid.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
