package org.brink.workbench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.brink.store.document.ExperimentDocument;
import org.brink.sweeps.LocalExecutor;
import org.brink.sweeps.Selection;
import org.brink.sweeps.SweepControl;
import org.brink.sweeps.SweepFolder;
import org.brink.sweeps.SweepObserver;
import org.brink.sweeps.SweepPlan;
import org.brink.sweeps.SweepTable;
import org.brink.sweeps.SweepTask;
import org.brink.workbench.run.SampleProject;

/** A sweep over three step sizes, the last of which diverges, and two initial points. */
final class SmallSweep {

    private final SweepPlan plan;
    private final SweepFolder folder;

    SmallSweep(Path where) throws IOException {
        Path file = new SampleProject(where).experiment("edge", "0.2", 40);
        Files.writeString(file, Files.readString(file).replace("\"steps\"", "\"sweep\": { \"axes\": ["
                + "{ \"path\": \"optimizer.params.stepSize\", \"values\": [0.05, 0.1, 5] },"
                + "{ \"path\": \"init.params.x\", \"values\": { \"lin\": [2, 2.5, 2] } } ] }, \"steps\""));
        plan = SweepPlan.of(ExperimentDocument.readChecked(file), where);
        folder = SweepFolder.prepare(where.resolve("sweeps").resolve("edge"), plan, Optional.empty());
    }

    SweepPlan plan() {
        return plan;
    }

    SweepFolder folder() {
        return folder;
    }

    SweepTable run() throws IOException {
        return new SweepTask(plan, folder, Selection.UNFINISHED, new SweepControl(), SweepObserver.NONE)
                .run(new LocalExecutor(1, 1)).table();
    }
}
