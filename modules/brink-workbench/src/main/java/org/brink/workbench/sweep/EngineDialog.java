package org.brink.workbench.sweep;

import java.awt.EventQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import org.brink.api.parameter.InvalidInput;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.sweeps.SweepPlan;
import org.brink.workbench.ui.Messenger;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotificationLineSupport;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Asks on which engine sweeps are to be run. */
@Messages({
    "TITLE_Engine=Run Sweep",
    "BTN_Engine=Run",
    "MSG_NoEngine=No engine that is installed can be used on this machine."
})
public final class EngineDialog {

    private static final RequestProcessor READING = new RequestProcessor("Brink engines", 1);

    private EngineDialog() {
    }

    /**
     * Asks in a dialog. Returns at once.
     *
     * @param files experiment files of the project, with axes
     * @param chosen called on the event thread, unless the dialog is cancelled
     */
    public static void ask(ProjectFolder project, List<Path> files, Consumer<Engine> chosen) {
        READING.post(() -> {
            try {
                long cells = 0;
                for (Path file : files) {
                    cells += SweepPlan.of(ExperimentDocument.readChecked(file), file.toAbsolutePath().getParent())
                            .cells();
                }
                // the settings may have been changed since the project was opened
                List<EngineOffer> offers = EngineOffer.all(ProjectFolder.open(project.root()));
                long all = cells;
                EngineOffer.first(offers, SweepService.get().lastEngine(project)).ifPresentOrElse(
                        first -> EventQueue.invokeLater(() -> show(all, offers, first, chosen)),
                        () -> Messenger.problem(Bundle.TITLE_SweepImpossible(), Bundle.MSG_NoEngine()));
            } catch (InvalidDocument | InvalidInput | IOException | UncheckedIOException e) {
                Messenger.problem(Bundle.TITLE_SweepImpossible(), String.valueOf(e.getMessage()));
            }
        });
    }

    private static void show(long cells, List<EngineOffer> offers, EngineOffer first, Consumer<Engine> chosen) {
        JButton run = new JButton(Bundle.BTN_Engine());
        run.setName("engine.go");
        Runnable[] check = {() -> {
        }};
        EnginePanel panel = new EnginePanel(cells, offers, first, () -> check[0].run());
        DialogDescriptor dialog = new DialogDescriptor(panel, Bundle.TITLE_Engine(), true,
                new Object[] {run, DialogDescriptor.CANCEL_OPTION}, run, DialogDescriptor.DEFAULT_ALIGN, null, null);
        NotificationLineSupport line = dialog.createNotificationLineSupport();
        check[0] = () -> {
            Optional<String> wrong = panel.check();
            run.setEnabled(wrong.isEmpty());
            line.setErrorMessage(wrong.filter(text -> !text.isEmpty()).orElse(null));
        };
        check[0].run();
        if (DialogDisplayer.getDefault().notify(dialog) == run) {
            chosen.accept(panel.engine());
        }
    }
}
