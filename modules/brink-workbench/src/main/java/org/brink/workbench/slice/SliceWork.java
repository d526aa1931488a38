package org.brink.workbench.slice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.engine.RunControl;
import org.brink.landscape.Slice;
import org.brink.landscape.SliceFolder;
import org.brink.landscape.SliceProgress;
import org.brink.landscape.SliceSettings;
import org.brink.landscape.SliceTask;
import org.brink.landscape.SliceViewProvider;
import org.brink.project.api.RunItem;
import org.brink.workbench.run.RunWindows;
import org.brink.workbench.ui.Messenger;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/** One slice that is computed in the background, with progress and cancel; its chart is added to the board. */
@Messages({
    "# {0} - run",
    "MSG_SliceProgress=Landscape slice through {0}",
    "# {0} - run",
    "# {1} - step",
    "MSG_SliceRebuilding=Rebuilding {0}: step {1}",
    "# {0} - name of a slice",
    "MSG_SliceDone=Landscape slice {0} is stored and shown.",
    "MSG_SliceCancelled=The landscape slice was cancelled; nothing was stored.",
    "# {0} - reason",
    "MSG_SliceFailed=The slice could not be computed: {0}"
})
final class SliceWork implements Runnable, SliceProgress {

    private static final Logger LOG = Logger.getLogger(SliceWork.class.getName());

    private final List<RunItem> runs;
    private final SliceSettings settings;
    private final RunControl control = new RunControl();
    private final ProgressHandle progress;
    private int units;
    private int shown;

    SliceWork(List<RunItem> runs, SliceSettings settings) {
        this.runs = runs;
        this.settings = settings;
        progress = ProgressHandle.createHandle(Bundle.MSG_SliceProgress(runs.get(0).id()), () -> {
            control.cancel();
            return true;
        });
    }

    void start(RequestProcessor where) {
        progress.start();
        progress.switchToIndeterminate();
        where.post(this);
    }

    @Override
    public void run() {
        try {
            List<Path> folders = runs.stream().map(RunItem::folder).toList();
            Slice slice = new SliceTask(folders, settings, Runtime.getRuntime().availableProcessors())
                    .compute(control, this);
            Path stored = SliceFolder.store(SliceFolder.slicesOf(folders.get(0)), slice);
            String name = stored.getFileName().toString();
            Messenger.done(Bundle.MSG_SliceDone(name));
            RunWindows.get().openBoard(runs.get(0), new ComponentSpec(SliceViewProvider.TYPE, Map.of("slice", name)));
        } catch (CancellationException e) {
            Messenger.done(Bundle.MSG_SliceCancelled());
        } catch (InvalidInput unusable) {
            Messenger.problem(Bundle.TITLE_SliceImpossible(), SliceDialog.text(unusable));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // a component of a third party, or the disk; the window must not wait for ever
            LOG.log(Level.INFO, "the slice failed", e);
            Messenger.problem(Bundle.TITLE_SliceImpossible(), Bundle.MSG_SliceFailed(e.toString()));
        } finally {
            progress.finish();
        }
    }

    @Override
    public void rebuilding(String run, long step, long target) {
        progress.progress(Bundle.MSG_SliceRebuilding(run, step));
    }

    @Override
    public synchronized void evaluated(int done, int total) {
        if (total != units || done < shown) {
            // another part of the work; the bar cannot go back by itself
            progress.switchToIndeterminate();
            progress.switchToDeterminate(total);
            units = total;
        }
        shown = done;
        progress.progress(done);
    }
}
