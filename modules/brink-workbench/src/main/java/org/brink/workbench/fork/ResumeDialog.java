package org.brink.workbench.fork;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.engine.ResumeTask;
import org.brink.project.api.BrinkProjects;
import org.brink.project.api.RunItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.run.RunFolders;
import org.brink.workbench.run.RunService;
import org.brink.workbench.run.RunWindows;
import org.brink.workbench.ui.LiveCheck;
import org.brink.workbench.ui.Messenger;
import org.brink.workbench.ui.SchemaForm;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Asks how many steps a run is to take in all, and goes on with it. */
@Messages({
    "# {0} - run",
    "TITLE_Resume=Resume Run {0}",
    "TITLE_ResumeImpossible=The Run Cannot Go On",
    "BTN_Resume=Resume"
})
public final class ResumeDialog {

    private static final RequestProcessor READING = new RequestProcessor("Brink resumptions", 1);

    private Optional<ResumeTask> checked = Optional.empty();

    private ResumeDialog() {
    }

    /** Asks in a dialog. Returns at once. */
    public static void ask(RunItem run) {
        READING.post(() -> {
            try (RunData data = RunFolders.open(run.folder())) {
                ResumePanel.Standing standing = ResumePanel.Standing.of(data);
                EventQueue.invokeLater(() -> new ResumeDialog().show(run, standing));
            } catch (InvalidInput | InvalidDocument | IOException unusable) {
                Messenger.problem(Bundle.TITLE_ResumeImpossible(), unusable.getMessage());
            }
        });
    }

    private void show(RunItem run, ResumePanel.Standing standing) {
        JButton resume = new JButton(Bundle.BTN_Resume());
        resume.setName("resume.go");
        resume.setEnabled(false);
        ResumePanel[] panel = new ResumePanel[1];
        LiveCheck<ResumeInput, ResumeInput.Checked> check = new LiveCheck<>(READING, ResumeInput::check, found -> {
            checked = found.task();
            resume.setEnabled(checked.isPresent());
            panel[0].show(found.problems().stream().map(SchemaForm::sentence).collect(Collectors.joining("\n")));
        });
        panel[0] = new ResumePanel(standing, steps -> {
            resume.setEnabled(false);
            check.check(new ResumeInput(run, steps));
        });
        check.check(new ResumeInput(run, panel[0].steps()));
        DialogDescriptor dialog = new DialogDescriptor(panel[0], Bundle.TITLE_Resume(run.id()), true,
                new Object[] {resume, DialogDescriptor.CANCEL_OPTION}, resume, DialogDescriptor.DEFAULT_ALIGN, null,
                null);
        if (DialogDisplayer.getDefault().notify(dialog) == resume) {
            checked.ifPresent(task -> RunService.get().resume(run, task, started -> {
                // lists do not look at runs that have ended
                BrinkProjects.refresh(run.project());
                RunWindows.get().openBoard(started.item());
            }));
        }
    }
}
