package org.brink.workbench.fork;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.JButton;
import org.brink.api.parameter.InvalidInput;
import org.brink.engine.ForkRange;
import org.brink.engine.ForkRequest;
import org.brink.project.api.RunItem;
import org.brink.workbench.compare.Compare;
import org.brink.workbench.run.RunService;
import org.brink.workbench.run.RunWindows;
import org.brink.workbench.ui.LiveCheck;
import org.brink.workbench.ui.Messenger;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** Asks how a run is to be forked, and forks it. */
@Messages({
    "# {0} - run",
    "TITLE_Fork=Fork Run {0}",
    "TITLE_ForkImpossible=The Run Cannot Be Forked",
    "BTN_Fork=Fork"
})
public final class ForkDialog {

    private static final RequestProcessor READING = new RequestProcessor("Brink forks", 1);

    private Optional<ForkRequest> checked = Optional.empty();

    private ForkDialog() {
    }

    /**
     * Asks in a dialog. Returns at once.
     *
     * @param run the run to fork
     * @param step the step that is proposed; empty for one that takes no time to get to
     */
    public static void ask(RunItem run, OptionalLong step) {
        READING.post(() -> {
            try {
                ForkRange range = ForkRange.of(run.folder());
                long at = Math.max(range.first(), Math.min(range.last(),
                        step.orElse(range.rebuiltFrom(range.last()))));
                EventQueue.invokeLater(() -> new ForkDialog().show(run, range, at));
            } catch (InvalidInput unusable) {
                Messenger.problem(Bundle.TITLE_ForkImpossible(), unusable.getMessage());
            }
        });
    }

    private void show(RunItem run, ForkRange range, long at) {
        JButton fork = new JButton(Bundle.BTN_Fork());
        fork.setName("fork.go");
        fork.setEnabled(false);
        ForkPanel[] panel = new ForkPanel[1];
        LiveCheck<ForkInput, ForkInput.Checked> check = new LiveCheck<>(READING, ForkInput::check, found -> {
            checked = found.fork();
            fork.setEnabled(checked.isPresent());
            panel[0].show(found.problems());
        });
        panel[0] = new ForkPanel(run, range, at, input -> {
            fork.setEnabled(false);
            check.check(input);
        });
        check.check(panel[0].input());
        DialogDescriptor dialog = new DialogDescriptor(panel[0], Bundle.TITLE_Fork(run.id()), true,
                new Object[] {fork, DialogDescriptor.CANCEL_OPTION}, fork, DialogDescriptor.DEFAULT_ALIGN, null, null);
        if (DialogDisplayer.getDefault().notify(dialog) == fork) {
            boolean compares = panel[0].compares();
            checked.ifPresent(request -> RunService.get().fork(run, request, started -> {
                RunWindows.get().openBoard(started.item());
                if (compares) {
                    Compare.runs(List.of(run, started.item()));
                }
            }));
        }
    }
}
