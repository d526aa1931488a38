package org.brink.workbench.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.parameter.InvalidInput;
import org.brink.project.api.ExperimentItem;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;

/** Finds the experiment file that a run came from, so that it can be run again. */
public final class ExperimentOfRun {

    private ExperimentOfRun() {
    }

    /**
     * The experiment of the project that computes what the run computed, whatever it is called; empty if it was changed
     * or removed since. Reads files: not for the event thread.
     */
    public static Optional<ExperimentItem> find(ProjectFolder project, Experiment ran) throws IOException {
        String hash = RunFolders.hash(ran);
        for (Path file : project.experiments()) {
            if (computes(file, hash)) {
                return Optional.of(new ExperimentItem(project, file));
            }
        }
        return Optional.empty();
    }

    private static boolean computes(Path file, String hash) throws IOException {
        try {
            Experiment experiment = ExperimentDocument.readChecked(file).withoutSweep();
            return RunFolders.hash(ExperimentCheck.resolved(experiment)).equals(hash);
        } catch (InvalidDocument | InvalidInput cannotBeRun) {
            return false;
        }
    }
}
