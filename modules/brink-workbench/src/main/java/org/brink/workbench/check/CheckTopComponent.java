package org.brink.workbench.check;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.brink.project.api.ExperimentItem;
import org.brink.store.document.ExperimentDocument;
import org.brink.workbench.ui.Icons;
import org.brink.workbench.ui.LookupContent;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.windows.TopComponent;

/** The window of a check of derivatives, one per experiment. It is not kept over restarts: files change meanwhile. */
@Messages({
    "# {0} - name of the experiment",
    "TITLE_Check=Check of {0}",
    "# {0} - name of the experiment",
    "MSG_CheckProgress=Checking derivatives of {0}"
})
public final class CheckTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor CHECKS = new RequestProcessor("Brink derivative checks", 1);

    private final transient ExperimentItem experiment;
    private final transient CheckPanel panel = new CheckPanel(this::cancel, this::start);
    private transient Optional<CheckWork> work = Optional.empty();
    private transient boolean settled;

    CheckTopComponent(ExperimentItem experiment) {
        this.experiment = experiment;
        setLayout(new BorderLayout());
        setMinimumSize(new Dimension(160, 120));
        setDisplayName(Bundle.TITLE_Check(name()));
        setToolTipText(experiment.file().toString());
        setIcon(ImageUtilities.icon2Image(Icons.named("check")));
        LookupContent content = new LookupContent();
        content.set(experiment);
        associateLookup(content.lookup());
        // no nodes of its own: the property sheet goes on showing what was selected in the tree
        setActivatedNodes(null);
        add(panel);
    }

    /** The experiment whose derivatives are checked. */
    public ExperimentItem experiment() {
        return experiment;
    }

    /** Whether the last check is over and shown. For tests. */
    public boolean isSettled() {
        return settled;
    }

    @Override
    public int getPersistenceType() {
        return PERSISTENCE_NEVER;
    }

    @Override
    protected String preferredID() {
        return "Check";
    }

    @Override
    protected void componentClosed() {
        cancel();
    }

    /** Begins a check, unless one goes on. */
    void start() {
        if (work.isPresent()) {
            return;
        }
        settled = false;
        panel.showBegin();
        Reports reports = new Reports();
        CheckWork begun = new CheckWork(experiment.file(), reports);
        reports.begin(begun);
        work = Optional.of(begun);
        CHECKS.post(begun);
    }

    private void cancel() {
        work.ifPresent(CheckWork::cancel);
    }

    private String name() {
        String file = experiment.file().getFileName().toString();
        return file.endsWith(ExperimentDocument.SUFFIX)
                ? file.substring(0, file.length() - ExperimentDocument.SUFFIX.length()) : file;
    }

    private void showEnd(CheckOutcome outcome) {
        work = Optional.empty();
        panel.show(outcome);
        settled = true;
    }

    /** Hands on what happens to the window and to the status bar. */
    private final class Reports implements CheckListener {

        private static final long SHOW_EVERY_NANOS = 50_000_000L;

        private ProgressHandle handle;
        private long lastShown;

        void begin(CheckWork begun) {
            handle = ProgressHandle.createHandle(Bundle.MSG_CheckProgress(name()), begun::cancel);
            handle.start();
            handle.switchToIndeterminate();
        }

        @Override
        public void progress(int done, int total) {
            long now = System.nanoTime();
            if (now - lastShown < SHOW_EVERY_NANOS) {
                return;
            }
            lastShown = now;
            handle.switchToDeterminate(total);
            handle.progress(done);
            SwingUtilities.invokeLater(() -> panel.showProgress(done, total));
        }

        @Override
        public void ended(CheckOutcome outcome) {
            handle.finish();
            SwingUtilities.invokeLater(() -> showEnd(outcome));
        }
    }
}
