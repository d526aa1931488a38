package org.brink.workbench.run;

import java.nio.file.Path;
import javax.swing.SwingUtilities;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.Messenger;
import org.brink.workbench.ui.Numbers;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.awt.NotificationDisplayer;
import org.openide.awt.StatusDisplayer;
import org.openide.util.Cancellable;
import org.openide.util.NbBundle.Messages;

/**
 * Tells of runs in the windows: progress and text in the status bar, an output tab, a balloon at breakpoints and
 * at the end.
 */
@Messages({
    "# {0} - file name",
    "MSG_CannotRun={0} cannot be run. Nothing was started.",
    "TITLE_CannotRun=Experiment is not valid",
    "# {0} - title of the experiment",
    "MSG_Waiting={0}: waiting for a free core",
    "# {0} - step",
    "# {1} - step at which the fork begins",
    "MSG_Rebuilding=running the parent again: step {0} of {1}",
    "# {0} - title of the experiment",
    "MSG_Withdrawn={0}: cancelled before it began",
    "# {0} - title of the experiment",
    "# {1} - status",
    "MSG_Balloon={0}: {1}",
    "# {0} - title of the experiment",
    "# {1} - step",
    "MSG_Breakpoint={0} pauses at step {1}"
})
final class WindowReports implements RunReports {

    @Override
    public RunReport waiting(String title, Cancellable cancel) {
        return new WindowReport(title, ProgressHandle.createHandle(title, cancel));
    }

    @Override
    public void rejected(Path file, String message) {
        Messenger.problem(Bundle.TITLE_CannotRun(), Bundle.MSG_CannotRun(file.getFileName()) + "\n\n" + message);
    }

    private static final class WindowReport implements RunReport {

        private final String title;
        private final ProgressHandle progress;
        private RunLog log;
        private int shownPermille = -1;

        WindowReport(String title, ProgressHandle progress) {
            this.title = title;
            this.progress = progress;
            progress.start();
            progress.switchToIndeterminate();
            progress.progress(Bundle.MSG_Waiting(title));
        }

        @Override
        public void rebuilding(long step, long target) {
            progress.progress(Bundle.MSG_Rebuilding(Numbers.count(step), Numbers.count(target)));
        }

        @Override
        public void started(ActiveRun run) {
            log = RunLog.open(run);
            progress.switchToDeterminate(1000);
            status(run.title() + ": started");
        }

        @Override
        public void progress(ActiveRun run) {
            int permille = (int) (1000.0 * run.step() / run.experiment().steps());
            if (permille != shownPermille) {
                shownPermille = permille;
                progress.progress(Numbers.rate(run.stepsPerSecond()), Math.max(0, Math.min(1000, permille)));
            }
        }

        @Override
        public void paused(ActiveRun run) {
            String text = "paused at step " + Numbers.count(run.step());
            progress.progress(text);
            status(run.title() + ": " + text + run.breakpoint().map(event -> ". " + event.detail()).orElse(""));
            run.breakpoint().ifPresent(event -> balloon(run, event));
        }

        private static void balloon(ActiveRun run, RunEvent event) {
            SwingUtilities.invokeLater(() -> NotificationDisplayer.getDefault().notify(
                    Bundle.MSG_Breakpoint(run.title(), Numbers.count(event.step())), Icons.named("pause"),
                    event.detail(), e -> RunWindows.get().openBoard(run.item()),
                    NotificationDisplayer.Priority.NORMAL, NotificationDisplayer.Category.INFO));
        }

        @Override
        public void event(ActiveRun run, RunEvent event) {
            log.event(event);
        }

        @Override
        public void finished(ActiveRun run, RunStatus status) {
            progress.finish();
            log.finished(run, status);
            status(run.title() + ": " + status.describe());
            boolean bad = status.state() == RunStatus.State.FAILED;
            if (status.state() != RunStatus.State.CANCELLED) {
                SwingUtilities.invokeLater(() -> NotificationDisplayer.getDefault().notify(
                        Bundle.MSG_Balloon(run.title(), status.state().id()), Icons.status(status.state()),
                        status.describe(), e -> RunWindows.get().openBoard(run.item()),
                        bad ? NotificationDisplayer.Priority.HIGH : NotificationDisplayer.Priority.NORMAL,
                        bad ? NotificationDisplayer.Category.ERROR : NotificationDisplayer.Category.INFO));
            }
        }

        @Override
        public void withdrawn() {
            progress.finish();
            status(Bundle.MSG_Withdrawn(title));
        }

        @Override
        public void refused(String reason) {
            progress.finish();
            Messenger.problem(Bundle.TITLE_CannotRun(), title + "\n\n" + reason);
        }

        private static void status(String text) {
            StatusDisplayer.getDefault().setStatusText(text);
        }
    }
}
